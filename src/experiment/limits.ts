import { message, type Message } from "../locales/message";
import { formatShape, sizeOf } from "../math/shape";
import type { LayerInfo, NetworkProblem } from "./walk";

/** What a browser can hold and compute; no link may ask for more. */
const most = {
  layers: 32,
  parameters: 20_000_000,
  /** In the output of one layer for one example. */
  numbers: 4_000_000,
  /** In the outputs of all layers for one batch: training keeps them until the gradients are known. */
  kept: 50_000_000,
  /** In one example's forward pass: about a second on a slow machine. */
  multiplications: 2_000_000_000,
};

/** The first layer with which the network outgrows a browser, for batches of `batch` examples. */
export function outgrown(layers: readonly LayerInfo[], batch: number): NetworkProblem | null {
  const total = { layers: 0, parameters: 0, numbers: 0, multiplications: 0 };
  for (const [layer, { output, parameters, multiplications }] of layers.entries()) {
    total.layers++;
    total.parameters += parameters;
    total.numbers += sizeOf(output);
    total.multiplications += multiplications;
    const what = excess(total, output, batch);
    if (what) return { layer, what };
  }
  return null;
}

function excess(
  total: Readonly<Record<"layers" | "parameters" | "numbers" | "multiplications", number>>,
  output: readonly number[],
  batch: number,
): Message | null {
  if (total.layers > most.layers) {
    return message("A network has at most {most} layers. Remove some.", { most: most.layers });
  }
  if (sizeOf(output) > most.numbers) {
    return message(
      "The output would be {shape}, more than {most, number} numbers. Use fewer filters, or pool before this layer.",
      { shape: formatShape(output), most: most.numbers },
    );
  }
  if (total.parameters > most.parameters) {
    return message(
      "The network would have {count, number} parameters; {most, number} is the limit. Use fewer units, or pool before this layer.",
      { count: total.parameters, most: most.parameters },
    );
  }
  if (total.numbers * batch > most.kept) {
    return message(
      "Batches of {batch, plural, one {# example} other {# examples}} would fill the memory. Use smaller batches, fewer filters, or pool before this layer.",
      { batch },
    );
  }
  if (total.multiplications > most.multiplications) {
    return message(
      "One example would take {count, number} multiplications; {most, number} is the limit. Use fewer filters, smaller kernels, or pool before this layer.",
      { count: total.multiplications, most: most.multiplications },
    );
  }
  return null;
}
