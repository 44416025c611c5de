import type { Arithmetic } from "../../experiment/arithmetic";
import type { ActivationName } from "../../layers/activations";
import { fixed } from "../../ui/figures";

/** Each curve as a formula of z. */
const curves: Readonly<Record<ActivationName, string>> = {
  relu: "max(0, z)",
  leakyRelu: "max(0.2·z, z)",
  elu: "max(0, z) + min(0, eᶻ − 1)",
  sigmoid: "1 / (1 + e⁻ᶻ)",
  tanh: "(eᶻ − e⁻ᶻ) / (eᶻ + e⁻ᶻ)",
  linear: "z",
  step: "[z > 0]",
};

/** The rule by which a number is made, then the same with its numbers: the same in every language. */
export function formulasOf(arithmetic: Arithmetic): readonly string[] {
  switch (arithmetic.kind) {
    case "sum": {
      const { groups, bias, sum, curve, value, rows, columns } = arithmetic;
      const taps = rows * columns > 1 ? "Σₖ Σᵢⱼ x[i, j, k] · w[i, j, k]" : "Σₖ x[k] · w[k]";
      const weighed = groups.reduce((all, group) => all + group.sum, 0);
      const lines = [`z = ${taps} + b`, `z = ${fixed(weighed)} + ${bracketed(bias)} = ${fixed(sum)}`];
      return curve === "linear" ? lines : [...lines, `a = ${curves[curve]} = ${fixed(value)}`];
    }
    case "pool": {
      const { how, window, inside, count, value } = arithmetic;
      const counted = [...window].filter((_, at) => inside[at]);
      const listed = counted.length <= 9 ? counted.map((number) => fixed(number)).join(", ") : "…";
      const whole = counted.reduce((all, number) => all + number, 0);
      return how === "most"
        ? ["a = maxᵢⱼ x[i, j]", `a = max(${listed}) = ${fixed(value)}`]
        : ["a = Σᵢⱼ x[i, j] / n", `a = ${fixed(whole)} / ${count} = ${fixed(value)}`];
    }
    case "normal": {
      const { x, mean, variance, epsilon, gamma, beta, normal, value } = arithmetic;
      return [
        "z = (x − μ) / √(σ² + ε)",
        `z = (${fixed(x)} − ${bracketed(mean)}) / √(${fixed(variance, 3)} + ${epsilon}) = ${fixed(normal)}`,
        "a = γ · z + β",
        `a = ${fixed(gamma)} · ${bracketed(normal)} + ${bracketed(beta)} = ${fixed(value)}`,
      ];
    }
    default: {
      const { x, curve, value } = arithmetic;
      return [`z = ${fixed(x)}`, `a = ${curves[curve]} = ${fixed(value)}`];
    }
  }
}

const bracketed = (value: number): string => (value < 0 ? `(${fixed(value)})` : fixed(value));
