import type { Picture } from "../../src/math/convolution";
import type { Margin } from "../../src/math/windows";
import { countOf, type Numbers } from "../engine/reference";
import { filled, movedBack, movedLast, numberAt, reshaped } from "./arrays";

/**
 * ONNX's batches `[n, c, h, w]` as batches of pictures `[n, h, w, c]`. A batch of rows `[n, c, w]` counts as one of
 * pictures of height 1.
 */
export function picturesOf(array: Numbers): Numbers {
  const { shape } = array;
  return movedLast(shape.length === 3 ? reshaped(array, [shape[0], shape[1], 1, shape[2]]) : array, 1);
}

/** The way back, to as many axes as ONNX's batch had. */
export function batchOf(pictures: Numbers, rank: number): Numbers {
  const array = movedBack(pictures, 1);
  return rank === 3 ? reshaped(array, [array.shape[0], array.shape[1], array.shape[3]]) : array;
}

/** Sends every picture of a batch `[n, h, w, c]` through a function. */
export function eachPicture({ shape, values }: Numbers, f: (picture: Picture) => Picture): Numbers {
  const [count, height, width, channels] = shape;
  const size = height * width * channels;
  const answers = Array.from({ length: count }, (_, index) =>
    f({ shape: [height, width, channels], values: values.subarray(index * size, (index + 1) * size) }),
  );
  const whole = new Float64Array(answers.reduce((sum, answer) => sum + countOf(answer.shape), 0));
  for (const [index, answer] of answers.entries())
    whole.set(Float64Array.from(answer.values), index * answer.values.length);
  return { shape: [count, ...answers[0].shape], values: whole };
}

/** Puts cells of one value around every picture of a batch `[n, h, w, c]`. */
export function surrounded(pictures: Numbers, down: Margin, across: Margin, value: number): Numbers {
  const [count, height, width, channels] = pictures.shape;
  const shape = [count, height + down[0] + down[1], width + across[0] + across[1], channels];
  return filled(shape, ([n, row, column, c]) => {
    const [y, x] = [row - down[0], column - across[0]];
    return y < 0 || x < 0 || y >= height || x >= width ? value : numberAt(pictures, [n, y, x, c]);
  });
}
