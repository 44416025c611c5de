import { activateAll, allFinite, slopeAll } from "./activations";
import { blocksOf, floatsOf, fold, gatherLanes, inLanes, outer, product, total } from "./lanes";
import { laneLoss } from "./laneLosses";
import { bytes } from "./simd";
import { paceBytes, update } from "./update";

/** A dense layer: pointers to its parameters, to their gradients in four lanes, and to its answers and theirs in lanes. */
@unmanaged
class Dense {
  inputs: i32;
  units: i32;
  activation: i32;
  /** `[inputs, units]` */
  kernel: usize;
  /** `[units]` */
  bias: usize;
  /** As kernel and bias, four lanes to each number. */
  kernelSums: usize;
  biasSums: usize;
  /** `[blocks, units, 12]` */
  answers: usize;
  slopes: usize;
}

/** A network of dense layers, in words; its layers lie behind it. */
@unmanaged
class Perceptron {
  layers: i32;
  /** The output function, and whether its error is squared. */
  output: i32;
  squared: i32;
  /** Examples `[blocks, inputs, 12]` and labels `[blocks, 1, 12]` of a batch. */
  input: usize;
  labels: usize;
  /** All parameters, their gradients, and those in four lanes; how many, a multiple of four. */
  weights: usize;
  gradients: usize;
  sums: usize;
  count: i32;
  /** What `update` is told. */
  update: usize;
}

function layerOf(network: usize, index: i32): Dense {
  return changetype<Dense>(network + offsetof<Perceptron>() + <usize>index * offsetof<Dense>());
}

function forward(network: usize, layers: i32, input: usize, blocks: i32): void {
  let x = input;
  for (let index = 0; index < layers; index++) {
    const layer = layerOf(network, index);
    const inputs = layer.inputs,
      units = layer.units;
    let y = layer.answers;
    for (let b = 0; b < blocks; b++, x += inLanes(inputs), y += inLanes(units))
      product(x, inputs, layer.kernel, bytes(units), 4, layer.bias, y, units);
    x = layer.answers;
    activateAll(layer.activation, x, floatsOf(blocks, units));
  }
}

/** From the slopes of the last layer's answers to the gradients of all parameters, in four lanes. */
function backward(network: usize, layers: i32, input: usize, blocks: i32): void {
  for (let index = layers - 1; index >= 0; index--) {
    const layer = layerOf(network, index);
    const inputs = layer.inputs,
      units = layer.units;
    let d = layer.slopes;
    slopeAll(layer.activation, layer.answers, d, floatsOf(blocks, units));
    outer(index > 0 ? layerOf(network, index - 1).answers : input, inputs, d, units, blocks, layer.kernelSums);
    total(d, units, blocks, layer.biasSums);
    if (index == 0) return;
    let dx = layerOf(network, index - 1).slopes;
    for (let b = 0; b < blocks; b++, d += inLanes(units), dx += inLanes(inputs))
      product(d, units, layer.kernel, 4, bytes(units), 0, dx, inputs);
  }
}

/**
 * Trains a `Perceptron`: `steps` updates on batches of `size` examples, the last one perhaps smaller, as `order` deals out
 * the rows of `examples` `[…, inputs]` and `labels` `[…]`; `left` of them are to come. Each update has its `Pace`, side by
 * side at `paces`, and leaves its loss (the mean over the batch, before the update) in double precision at `losses`; NaN
 * where it or a parameter is not finite, and then it is the last. Answers how many updates were made.
 */
export function trainPerceptron(
  table: usize,
  examples: usize,
  labels: usize,
  order: usize,
  left: i32,
  size: i32,
  steps: i32,
  paces: usize,
  losses: usize,
): i32 {
  const network = changetype<Perceptron>(table);
  const layers = network.layers,
    input = network.input;
  const first = layerOf(table, 0),
    last = layerOf(table, layers - 1);
  for (let made = 1; made <= steps; made++, left -= size, order += bytes(size), paces += paceBytes, losses += 8) {
    const count = min(size, left),
      blocks = blocksOf(count),
      share = <f32>(<f64>1 / <f64>count);
    gatherLanes(examples, first.inputs, order, count, input);
    gatherLanes(labels, 1, order, count, network.labels);
    forward(table, layers, input, blocks);
    const sum = laneLoss(
      network.output,
      network.squared != 0,
      last.answers,
      network.labels,
      last.slopes,
      last.units,
      count,
      share,
    );
    backward(table, layers, input, blocks);
    fold(network.sums, network.gradients, network.count);
    update(network.update, paces);
    if (!isFinite(sum) || !allFinite(network.weights, network.count)) {
      store<f64>(losses, NaN);
      return made;
    }
    store<f64>(losses, sum / <f64>count);
  }
  return steps;
}
