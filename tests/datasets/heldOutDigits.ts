import { digitsBy } from "../../src/datasets/digits";
import { handOf } from "../../src/datasets/digits/hand";
import { skeletons } from "../../src/datasets/digits/skeletons";
import { assemble } from "../../src/engine/assemble";
import { rowsOf } from "../../src/engine/rows";
import type { Batch } from "../../src/engine/trainer";
import { describeNetwork } from "../../src/experiment/network";
import { permutation } from "../../src/math/random";
import { defaultsOf } from "../../src/settings";
import { readLink } from "../../src/share/link";

/** Every digit's skeletons are dealt out into so many parts. */
export const parts = 4;

const side = 28;
const batch = 32;
const piece = 100;

const leNet =
  "data=digits&net=conv2d,filters:6,kernel:5,padding:same,activation:relu/maxPooling2d/conv2d,filters:16,kernel:5,activation:relu/maxPooling2d/flatten/dense,units:120,activation:relu/dense,units:84,activation:relu/dense,units:10&train=adam,rate:0.002&backend=reference";

/** Digits by a hand that knows the skeletons of some parts alone. */
function written(knows: (part: number) => boolean, seed: number, count: number): Batch {
  const known = skeletons.map((ways) => {
    let next = 0;
    return ways.map((way) => way.filter(() => knows(next++ % parts))).filter((way) => way.length > 0);
  });
  const dataset = digitsBy(handOf(known));
  const values = defaultsOf(dataset.settings);
  const { factors, labels } = dataset.draw(seed, count, values);
  return { count, inputs: dataset.inputs(factors, values), labels };
}

/** How well LeNet reads 4000 digits of skeletons that were held out, trained on those of the other parts. */
export async function heldOutAccuracy(part: number, count: number, epochs: number): Promise<number> {
  const { experiment } = readLink(leNet).link;
  const { trainer } = await assemble(describeNetwork(experiment), experiment);
  const examples = written((other) => other !== part, 1, count);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    const order = permutation(1, "order", epoch, count);
    for (let place = 0; place < count; place += batch) {
      const indices = order.subarray(place, place + batch);
      const inputs = rowsOf(examples.inputs, side * side, indices);
      await trainer.step({ count: indices.length, inputs, labels: rowsOf(examples.labels, 1, indices) }, ++step);
    }
  }
  const { count: all, inputs, labels } = written((other) => other === part, 2, 4000);
  let right = 0;
  for (let from = 0; from < all; from += piece) {
    const pictures = inputs.subarray(from * side * side, (from + piece) * side * side);
    const score = await trainer.evaluate({
      count: piece,
      inputs: pictures,
      labels: labels.subarray(from, from + piece),
    });
    right += piece * (score.accuracy ?? 0);
  }
  trainer.dispose();
  return right / all;
}
