import { numberOf } from "./operator";
import { optimizerOperator, type Moment } from "./updates";

const decayed = ({ given, rate, count }: Moment) => rate / (1 + count * numberOf(given, "decay_factor", 0));
const epsilonOf = ({ given }: Moment) => numberOf(given, "epsilon", 1e-6);

/** Divides by the root of the sum of all squares so far (Duchi et al. 2011), the rate decaying with the count. */
export const adagrad = optimizerOperator({
  attributes: ["decay_factor", "epsilon"],
  slots: 1,
  update(moment, weight, gradient, [sum]) {
    const squares = sum + gradient * gradient;
    return [weight - (decayed(moment) * gradient) / (Math.sqrt(squares) + epsilonOf(moment)), squares];
  },
  house: (moment) => ({
    optimizer: "adagrad",
    values: { rate: decayed(moment), epsilon: epsilonOf(moment) },
    step: moment.count + 1,
    slots: ["squares"],
  }),
});
