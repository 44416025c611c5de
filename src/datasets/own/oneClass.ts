import { message, type Message } from "../../locales/message";

/** Examples in classes of which the last `test` are kept apart. */
interface Dealt {
  readonly classes: readonly string[];
  readonly labels: ArrayLike<number>;
  readonly test?: number;
}

/** Why nothing can be told apart where all examples to learn from are of one class, whatever the test holds; null where they are of more. */
export function oneClass({ classes, labels, test = 0 }: Dealt): Message | null {
  for (let at = 1; at < labels.length - test; at++) if (labels[at] !== labels[0]) return null;
  const name = classes[labels[0]] ?? "";
  if (test > 0)
    return message(
      "All examples to learn from are of class “{name}”; only the test that is kept apart holds others. There must be two classes at least: something to tell apart.",
      { name },
    );
  return message("All examples are of class “{name}”. There must be two classes at least: something to tell apart.", {
    name,
  });
}
