import type { Kernel2d } from "../../math/kernel2d";
import type { Border, Stage } from "../../math/pipeline";
import { divided, rowsText } from "./numpy";

const places = {
  repeat: `const place = (at, length) => Math.min(length - 1, Math.max(0, at)); // the edge again and again`,
  mirror: `const place = (at, length) => {
  const period = Math.max(1, 2 * (length - 1)); // the picture mirrored at its edge
  const phase = ((at % period) + period) % period;
  return Math.min(phase, period - phase, length - 1);
};`,
} as const;

const padding = (border: Border) =>
  border === "zero"
    ? `const padded = picture.pad([[0, 0], [above, rows - 1 - above], [before, columns - 1 - before], [0, 0]]);`
    : `const cells = (length, first, count) =>
    tf.tensor1d(Array.from({ length: length + count - 1 }, (_, at) => place(at - first, length)), "int32");
  const padded = picture.gather(cells(height, above, rows), 1).gather(cells(width, before, columns), 2);`;

const slide = (
  border: Border,
) => `${border === "zero" ? "" : `${places[border === "mirror" ? "mirror" : "repeat"]}\n\n`}// Multiply, add, slide: every channel by itself, the size stays. picture: [1, height, width, channels].
function slide(picture, kernel) {
  const [, height, width, channels] = picture.shape;
  const [rows, columns] = kernel.shape;
  const [above, before] = [Math.floor((rows - 1) / 2), Math.floor((columns - 1) / 2)];
  ${padding(border)}
  const weights = kernel.expandDims(2).expandDims(3).tile([1, 1, channels, 1]);
  const sums = tf.depthwiseConv2d(padded, weights, 1, "valid");${
    border === "leave"
      ? `
  const [high, wide] = [Math.max(0, height - rows + 1), Math.max(0, width - columns + 1)];
  const inside = tf.ones([1, high, wide, 1]).pad([
    [0, 0], [above, height - high - above], [before, width - wide - before], [0, 0],
  ]);
  return sums.mul(inside).add(picture.mul(tf.scalar(1).sub(inside))); // where the window reaches beyond the edge, pixels stay`
      : `
  return sums;`
  }
}
`;

const pool = `// One number for each block of size × size.
function pool(picture, size, summary) {
  const [, height, width, channels] = picture.shape;
  const [rows, columns] = [Math.min(size, height), Math.min(size, width)];
  const [down, across] = [Math.floor(height / rows), Math.floor(width / columns)];
  const whole = picture.slice([0, 0, 0, 0], [1, down * rows, across * columns, channels]);
  const blocks = whole.reshape([down, rows, across, columns, channels]);
  return summary(blocks, [1, 3]).expandDims(0);
}
`;

const summaries = { max: "tf.max", average: "tf.mean", sum: "tf.sum" } as const;

const kernelText = (kernel: Kernel2d) => {
  const by = divided(kernel).replace(" / ", "");
  return `tf.tensor2d([\n${rowsText(kernel, "    ")}\n  ])${by === "" ? "" : `.div(${by})`}`;
};

/** The pipeline in JavaScript with TensorFlow.js: a function from [height, width, channels], numbers 0…1. */
export function tensorflowCode(stages: readonly Stage[], border: Border): string {
  const steps = stages.map((stage) => {
    if (stage.type === "kernel") return `  x = slide(x, ${kernelText(stage.kernel)});`;
    if (stage.type === "relu") return "  x = x.relu();";
    return `  x = pool(x, ${stage.size}, ${summaries[stage.summary]});`;
  });
  const needs = (type: Stage["type"]) => stages.some((stage) => stage.type === type);
  return [
    needs("kernel") && slide(border),
    needs("pool") && pool,
    `// picture: tensor of [height, width, channels], numbers 0…1: tf.browser.fromPixels(image, 1).div(255)
function filter(picture) {
  let x = picture.toFloat().expandDims(0);
${steps.join("\n")}
  return x.squeeze([0]);
}
`,
  ]
    .filter((part) => part !== false)
    .join("\n");
}
