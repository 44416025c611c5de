import type { Scalar } from "@tensorflow/tfjs-core";
import type { TF } from "../math/tensorflow";

/** Reads single numbers off a backend, several in one go: each read makes a graphics processor wait. */
interface Readback {
  /** The number of a scalar, which is then gone. It may wait until enough others are to be read with it. */
  numberOf(value: Scalar): Promise<number>;
  /** Reads those that wait. */
  readonly flush: () => void;
}

/** A number that somebody waits for. */
interface Wanted {
  readonly value: Scalar;
  readonly give: (number: number | Promise<never>) => void;
}

/** Reads as soon as so many wait. */
export function createReadback(tf: TF, together: number): Readback {
  let wanted: Wanted[] = [];

  async function readAll(group: readonly Wanted[]): Promise<void> {
    const values = group.map(({ value }) => value);
    const row = tf.stack(values);
    tf.dispose(values);
    try {
      const numbers = await row.data<"float32">();
      for (const [place, { give }] of group.entries()) give(numbers[place]);
    } catch (reason) {
      for (const { give } of group) give(Promise.reject(reason));
    } finally {
      row.dispose();
    }
  }

  function flush(): void {
    const group = wanted;
    wanted = [];
    if (group.length > 0) void readAll(group);
  }

  return {
    numberOf: (value) =>
      new Promise((give) => {
        wanted.push({ value, give });
        if (wanted.length === together) flush();
      }),
    flush,
  };
}
