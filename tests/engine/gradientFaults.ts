import type { Trainer } from "../../src/engine/trainer";
import type { Configuration } from "./configurations";

/** Farthest that a list lies off, in units of the largest number that is right, or of 0.001. */
export function farthest(actual: ArrayLike<number>, expected: ArrayLike<number>): number {
  if (actual.length !== expected.length) return Number.POSITIVE_INFINITY;
  let [apart, most] = [0, 1e-3];
  for (let index = 0; index < actual.length; index++) {
    const off = Math.abs(actual[index] - expected[index]);
    if (Number.isNaN(off)) return Number.POSITIVE_INFINITY;
    apart = Math.max(apart, off);
    most = Math.max(most, Math.abs(expected[index]));
  }
  return apart / most;
}

interface Report {
  readonly faults: string[];
  readonly worst: number;
}

/**
 * Lets a trainer take the first step of a configuration and compares the gradient, which momentum keeps as it is, and
 * the loss with what is exact.
 */
async function gradientReport(trainer: Trainer, { title, batch, exact }: Configuration, bound: number) {
  const loss = await trainer.step(batch, 1);
  const { slots } = await trainer.read();
  trainer.dispose();
  const found = Object.entries(slots).flatMap(([key, arrays]) =>
    arrays.map(({ name, values }) => {
      const [weight] = name.split("/");
      return { name: `${key} ${weight}`, off: farthest(values, exact.gradients[key][weight]) };
    }),
  );
  const all = [{ name: "loss", off: farthest([loss], [exact.loss]) }, ...found];
  return {
    faults: all.filter(({ off }) => !(off <= bound)).map(({ name, off }) => `${title}: ${name} off by ${off}`),
    worst: Math.max(...all.map(({ off }) => off)),
  };
}

/** The same for many configurations, one trainer each. */
export async function gradientReports(
  configurations: Iterable<Configuration>,
  make: (configuration: Configuration) => Trainer,
  bound: number,
): Promise<Report> {
  const faults: string[] = [];
  let worst = 0;
  for (const configuration of configurations) {
    const report = await gradientReport(make(configuration), configuration, bound);
    faults.push(...report.faults);
    worst = Math.max(worst, report.worst);
  }
  return { faults, worst };
}
