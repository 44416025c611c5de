import * as tf from "@tensorflow/tfjs";
import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import simd from "@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url";
import threaded from "@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url";
import plain from "@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url";
import type { LayerInfo } from "../../../../src/experiment/network";
import type { Size } from "../../../../src/settings";
import type { Contender, Entry } from "../contender";
import { netOf, sameSize } from "../nets";

type Activation = "relu" | "tanh" | "linear" | "softmax";
type Padding = "same" | "valid";

function layerOf({ spec, values }: LayerInfo, inputShape: number[] | undefined, answer: Activation | undefined) {
  const activation = answer ?? (values.activation as Activation);
  if (spec.type === "conv2d") {
    const [...kernelSize] = values.kernel as Size;
    const [filters, padding] = [Number(values.filters), values.padding as Padding];
    return tf.layers.conv2d({ filters, kernelSize, padding, activation, inputShape });
  }
  if (spec.type === "maxPooling2d") return tf.layers.maxPooling2d({ poolSize: 2 });
  if (spec.type === "dense") return tf.layers.dense({ units: Number(values.units), activation, inputShape });
  return tf.layers.flatten();
}

async function use(backend: string): Promise<void> {
  if (backend === "wasm") {
    setWasmPaths({
      "tfjs-backend-wasm.wasm": plain,
      "tfjs-backend-wasm-simd.wasm": simd,
      "tfjs-backend-wasm-threaded-simd.wasm": threaded,
    });
  }
  if (backend === "webgpu") await import("@tensorflow/tfjs-backend-webgpu");
  if (!(await tf.setBackend(backend))) throw new Error(`stock: ${backend} must start`);
}

/** So many batches one behind the other, over and over. */
const joined = (batches: tf.Tensor[], count: number) =>
  tf.tidy(() => tf.concat(Array.from({ length: count }, (_, index) => batches[index % batches.length])));

/** TensorFlow.js as its guides use it: a sequential model, `compile` and `fit`. */
export async function create({ net, backend = "cpu" }: Entry): Promise<Contender> {
  await use(backend);
  const { network, batch, batches, rate, regression } = netOf(net);
  const { layers, inputShape, outputs } = network;
  const model = tf.sequential();
  for (const [index, layer] of layers.entries()) {
    const last = index === layers.length - 1;
    model.add(
      layerOf(layer, index === 0 ? [...inputShape] : undefined, last ? (regression ? "linear" : "softmax") : undefined),
    );
  }
  sameSize(network, model.countParams());
  model.compile({
    optimizer: tf.train.sgd(rate),
    loss: regression ? "meanSquaredError" : "categoricalCrossentropy",
  });
  const inputs = batches.map((it) => tf.tensor(it.inputs, [batch, ...inputShape]));
  const answers = batches.map(({ labels }) =>
    regression ? tf.tensor2d(labels, [batch, 1]) : tf.oneHot(tf.tensor1d(labels, "int32"), outputs).toFloat(),
  );
  // Short runs see some of the batches; long ones see enough of them that the end of an epoch weighs little.
  const repeats = inputs.length * (regression ? 16 : 1);
  const sets = new Map<number, readonly [tf.Tensor, tf.Tensor]>();
  const setOf = (count: number) => {
    const set = sets.get(count) ?? ([joined(inputs, count), joined(answers, count)] as const);
    sets.set(count, set);
    return set;
  };
  return {
    work: batch,
    async run(steps) {
      const each = Math.min(steps, repeats);
      const epochs = Math.max(1, Math.round(steps / each));
      const [x, y] = setOf(each);
      const { history } = await model.fit(x, y, { batchSize: batch, epochs, verbose: 0 });
      const loss = Number(history.loss.at(-1));
      if (!Number.isFinite(loss)) throw new Error(`fit: must stay finite, got ${loss}`);
      return each * epochs;
    },
  };
}
