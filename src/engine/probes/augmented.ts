import { rowsOf } from "../rows";
import type { Probe } from "./probe";

/** So many training examples are shown, and how each is learned from so many times. */
const [most, times] = [5, 3];

/** Some training pictures, and what the network will see in their place. */
export const augmented: Probe<"augmented"> = {
  asks: () => null,
  read({ newest }) {
    const { data } = newest;
    if (data.dataset.kind !== "pictures") return null;
    const { training } = data.sets;
    const examples = Array.from({ length: Math.min(most, training.count) }, (_, place) => place);
    const plain = training.slice(0, examples.length);
    return {
      shape: data.inputShape,
      labels: rowsOf(plain.labels, 1, examples),
      plain: data.seen(plain.inputs, "training").slice(),
      times,
      ...newest.coming(examples, times),
    };
  },
};
