type Numbers = Readonly<Record<string, number>>;

/** One update of one number in double precision, as the papers write it; `slots` start empty. */
type Rule = (w: number, g: number, slots: Record<string, number>, step: number, values: Numbers) => number;

/** The rule of every optimiser, by its id. */
export const rules: Readonly<Record<string, Rule>> = {
  sgd: (w, g, _slots, _step, { rate }) => w - rate * g,
  momentum(w, g, slots, _step, { rate, momentum, nesterov }) {
    slots.v = momentum * (slots.v ?? 0) + g;
    return w - rate * (nesterov ? g + momentum * slots.v : slots.v);
  },
  adagrad(w, g, slots, _step, { rate, epsilon }) {
    slots.s = (slots.s ?? 0) + g ** 2;
    return w - (rate * g) / (Math.sqrt(slots.s) + epsilon);
  },
  adamw(w, g, slots, step, values) {
    return rules.adam(w, g, slots, step, values) - values.rate * values.weightDecay * w;
  },
  rmsprop(w, g, slots, _step, { rate, decay, epsilon }) {
    slots.s = decay * (slots.s ?? 0) + (1 - decay) * g ** 2;
    return w - (rate * g) / (Math.sqrt(slots.s) + epsilon);
  },
  adam(w, g, slots, step, { rate, beta1, beta2, epsilon }) {
    slots.m = beta1 * (slots.m ?? 0) + (1 - beta1) * g;
    slots.v = beta2 * (slots.v ?? 0) + (1 - beta2) * g ** 2;
    const [mean, square] = [slots.m / (1 - beta1 ** step), slots.v / (1 - beta2 ** step)];
    return w - (rate * mean) / (Math.sqrt(square) + epsilon);
  },
};
