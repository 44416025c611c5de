/** A bug to plant: a piece of the text of one file, and what takes its place. */
export interface Mutant {
  readonly what: string;
  /** Below `src/`. */
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly text: string;
  readonly wrong: string;
}

const assembly = (name: string) => `engine/kernels/assembly/${name}.ts`;
const fused = (name: string) => `engine/fused/${name}.ts`;

/** Bugs in our own kernels and in what lays them out; the first five need no other kernels. */
export const fusedMutants: readonly Mutant[] = [
  {
    what: "padding off by one",
    file: fused("windows"),
    text: "...dilation, top, left,",
    wrong: "...dilation, top + 1, left,",
  },
  {
    what: "a loss that is a sum, not a mean",
    file: fused("fusedTrainer"),
    text: "learn(batch, 1 / batch.count, step)",
    wrong: "learn(batch, 1, step)",
  },
  {
    what: "a partial batch divided by the full size",
    file: fused("fusedTrainer"),
    text: "learn(batch, 1 / batch.count, step)",
    wrong: "learn(batch, 1 / Math.max(6, batch.count), step)",
  },
  {
    what: "strides swapped",
    file: fused("windows"),
    text: "...kernel, ...stride, ...dilation",
    wrong: "...kernel, stride[1], stride[0], ...dilation",
  },
  {
    what: "dropout that isn't rescaled",
    file: fused("dropout"),
    text: "bound, 1 / (1 - rate))",
    wrong: "bound, 1)",
  },
  {
    what: "a bias gradient over one row of each map",
    file: fused("conv2d"),
    text: "kernels.sumRows(gradient, bias.gradient, count * cells, units)",
    wrong: "kernels.sumRows(gradient, bias.gradient, count * width, units)",
  },
  {
    what: "Adam without its correction",
    file: fused("rules"),
    text: "1 / (1 - power(beta2, step))",
    wrong: "1",
  },
  {
    what: "waiting gradients added up, not averaged",
    file: fused("store"),
    text: "kernels.scale(waiting, gradients, 1 / examples, count)",
    wrong: "kernels.scale(waiting, gradients, 1, count)",
  },
  {
    what: "regularisation on biases too",
    file: fused("updater"),
    text: "[weight, gradient, kernel.count]",
    wrong: "[weight, gradient, kernel.count + 4]",
  },
  {
    what: "batch norm's variance without the mean",
    file: assembly("norm"),
    text: "const a = f64x2.sub(low(v), middleLow),",
    wrong: "const a = low(v),",
  },
  {
    what: "batch norm's gradient as if the variance were fixed",
    file: assembly("norm"),
    text: "f32x4.add(v128.load(mean + at), f32x4.mul(v128.load(normal + at), v128.load(slope + at)))",
    wrong: "v128.load(mean + at)",
  },
  {
    what: "running statistics that keep the wrong share",
    file: assembly("norm"),
    text: "old * load<f32>(running + at) + fresh * load<f32>(now + at)",
    wrong: "fresh * load<f32>(running + at) + old * load<f32>(now + at)",
  },
  {
    what: "a max pool's gradient for the last of equal cells",
    file: assembly("pooling"),
    text: "f32x4.gt(v, value)",
    wrong: "f32x4.ge(v, value)",
  },
  {
    what: "a max pool's gradients that replace each other",
    file: assembly("pooling"),
    text: "load<f32>(to) + load<f32>(dy)",
    wrong: "load<f32>(dy)",
  },
  {
    what: "an average's gradient shared among cells outside the picture",
    file: assembly("pooling"),
    text: `const share = <f32>1 / <f32>((y1 - y0) * (x1 - x0));
        for (let py = y0; py < y1; py++)
          for (let px = x0;`,
    wrong: `const share = <f32>1 / <f32>(kh * kw);
        for (let py = y0; py < y1; py++)
          for (let px = x0;`,
  },
  {
    what: "dilation ignored in the input gradient",
    file: assembly("windows"),
    text: "const y = oy * sh - top + ky * dh;",
    wrong: "const y = oy * sh - top + ky;",
  },
  {
    what: "a softmax gradient without its share",
    file: assembly("losses"),
    text: "/ sum - target) * share)",
    wrong: "/ sum - target))",
  },
  {
    what: "momentum with the wrong sign",
    file: assembly("optimizers"),
    text: "const speed = flush(madd(keep, v128.load(v), gradient));",
    wrong: "const speed = flush(f32x4.sub(gradient, f32x4.mul(keep, v128.load(v))));",
  },
  {
    what: "an ELU slope off by one below zero",
    file: assembly("activations"),
    text: "f32x4.add(at, one)",
    wrong: "at",
  },
  {
    what: "depthwise filters that slide over their neighbour's channel",
    file: assembly("depthwise"),
    text: "load<f32>(cell + bytes((u + 1) / multiplier)),",
    wrong: "load<f32>(cell + bytes(u / multiplier)),",
  },
  {
    what: "an edge of a matrix product that forgets a column",
    file: assembly("gemm"),
    text: "const columns = min(8, n - left);",
    wrong: "const columns = min(7, n - left);",
  },
];

/** Bugs in training by TensorFlow.js. */
export const graphMutants: readonly Mutant[] = [
  {
    what: "a flattened picture in another order",
    file: "layers/flatten.ts",
    text: "tf.reshape(x, [",
    wrong: "tf.reshape(tf.reverse(x, x.rank - 1), [",
  },
  {
    what: "an average that counts cells outside the picture",
    file: "layers/averagePooling2d.ts",
    text: "return tf.mul(means, tf.tensor4d(shares, [1, means.shape[1], means.shape[2], 1]));",
    wrong: "return means;",
  },
  {
    what: "regularisation on biases too, in TensorFlow.js",
    file: "engine/tuning.ts",
    text: `place.name === "kernel" && learns`,
    wrong: "learns",
  },
  {
    what: "a cross-entropy that is a sum, not a mean",
    file: "engine/loss.ts",
    text: "tf.div(tf.neg(tf.sum(tf.mul(tf.logSoftmax(logits), targets(tf, labels, outputs)))), labels.length)",
    wrong: "tf.neg(tf.sum(tf.mul(tf.logSoftmax(logits), targets(tf, labels, outputs)))) as Scalar",
  },
];
