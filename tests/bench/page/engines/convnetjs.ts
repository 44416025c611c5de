import { Net, Trainer, Vol } from "convnetjs";
import type { LayerInfo } from "../../../../src/experiment/network";
import { sizeOf } from "../../../../src/math/shape";
import type { Size } from "../../../../src/settings";
import type { Contender, Entry } from "../contender";
import { netOf, sameSize } from "../nets";

/** A layer of ours as ConvNetJS describes it; none for flattening, which it does by itself. */
function definitionOf({ spec, values }: LayerInfo): object[] {
  const activation = values.activation === "linear" ? undefined : values.activation;
  if (spec.type === "conv2d") {
    const [side] = values.kernel as Size;
    const pad = values.padding === "same" ? (side - 1) / 2 : 0;
    return [{ type: "conv", sx: side, filters: values.filters, stride: 1, pad, activation }];
  }
  if (spec.type === "maxPooling2d") return [{ type: "pool", sx: 2, stride: 2 }];
  if (spec.type === "dense") return [{ type: "fc", num_neurons: values.units, activation }];
  return [];
}

/** ConvNetJS on the same network and batches, with plain SGD. */
export function create(entry: Entry): Contender {
  const { network, batch, batches, rate, regression } = netOf(entry.net, entry);
  const { inputShape, outputs, layers } = network;
  const [height, width, depth] = inputShape.length === 3 ? inputShape : [1, 1, inputShape[0]];
  const net = new Net();
  net.makeLayers([
    { type: "input", out_sx: width, out_sy: height, out_depth: depth },
    // It puts the last dense layer before its loss itself.
    ...layers.slice(0, -1).flatMap(definitionOf),
    regression ? { type: "regression", num_neurons: outputs } : { type: "softmax", num_classes: outputs },
  ]);
  const parameters = net.getParamsAndGrads().reduce((sum, { params }) => sum + params.length, 0);
  sameSize(network, parameters);
  const trainer = new Trainer(net, { method: "sgd", learning_rate: rate, momentum: 0, batch_size: batch });
  const size = sizeOf(inputShape);
  const examples = batches.map(({ inputs, labels }) =>
    Array.from(labels, (label, index) => {
      const x = new Vol(width, height, depth, 0);
      x.w.set(inputs.subarray(index * size, (index + 1) * size));
      return { x, label: regression ? [label] : label };
    }),
  );
  let step = 0;
  return {
    work: batch,
    async run(steps) {
      let last = 0;
      for (let made = 0; made < steps; made++)
        for (const { x, label } of examples[step++ % examples.length]) last = trainer.train(x, label).loss;
      if (!Number.isFinite(last)) throw new Error(`step: must stay finite, got ${last}`);
      return steps;
    },
  };
}
