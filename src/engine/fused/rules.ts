/** Settings of an optimiser, all of them numbers or switches. */
type Settings = Readonly<Record<string, number>>;

/** How `kernels/assembly/update.ts` is told an optimiser of `optimizers/`. */
interface Rule {
  /** Its number there. */
  readonly kind: number;
  /** What stays as it is, beside ε: momentum, ρ or β1; then β2, or 1 for Nesterov's look ahead. */
  constants(settings: Settings): readonly [keep: number, other: number];
  /**
   * What every parameter is multiplied by before it moves; Adam's corrections of its running means. `step` counts from 1.
   * All of it 1 where it is missing.
   */
  pace?(settings: Settings, rate: number, step: number): readonly [shrink: number, first: number, second: number];
}

/** base^exponent for a whole exponent, by squaring. */
function power(base: number, exponent: number): number {
  let result = 1;
  for (let rest = exponent, square = base; rest > 0; rest = Math.floor(rest / 2), square *= square) {
    if (rest % 2 === 1) result *= square;
  }
  return result;
}

const adam = {
  kind: 4,
  constants: ({ beta1, beta2 }) => [beta1, beta2],
  pace: ({ beta1, beta2 }, _rate, step) => [1, 1 / (1 - power(beta1, step)), 1 / (1 - power(beta2, step))],
} satisfies Rule;

/** The update rules of `optimizers/`. */
export const rules: Readonly<Record<string, Rule>> = {
  sgd: { kind: 0, constants: () => [0, 0] },
  momentum: { kind: 1, constants: ({ momentum, nesterov }) => [momentum, nesterov ? 1 : 0] },
  rmsprop: { kind: 2, constants: ({ decay }) => [decay, 0] },
  adagrad: { kind: 3, constants: () => [0, 0] },
  adam,
  adamw: {
    ...adam,
    pace(settings, rate, step) {
      const [, first, second] = adam.pace(settings, rate, step);
      return [1 - rate * settings.weightDecay, first, second];
    },
  },
};
