import type { Collection } from "../../src/datasets/own/collection";
import { fingerprintOf } from "../../src/datasets/own/fingerprint";
import { hold } from "../../src/datasets/own/held";
import { identified } from "../../src/datasets/own/identify";
import { sizeOf, type Shape } from "../../src/math/shape";

/** Some pictures of a learner: each class has a stripe of its own on a ground of chance. */
export function someOwn(count: number, shape: Shape, classes: readonly string[] = ["cat", "dog", "猫头鹰"]) {
  const size = sizeOf(shape);
  const labels = Uint16Array.from({ length: count }, (_, index) => index % classes.length);
  const pixels = Uint8Array.from({ length: count * size }, (_, at) => {
    const [picture, cell] = [Math.floor(at / size), Math.floor((at % size) / shape[2])];
    const stripe = cell % shape[1] === 2 + 3 * labels[picture];
    return stripe ? 240 : (Math.imul(at + 1, 2_654_435_761) >>> 24) % 60;
  });
  const collection: Collection = identified<Collection>({
    kind: "pictures",
    name: "some",
    shape,
    classes,
    labels,
    content: fingerprintOf(pixels),
  });
  return { collection, pixels, blob: new Blob([pixels]) };
}

/** The same, at hand for datasets. */
export function heldOwn(count: number, shape: Shape, classes?: readonly string[]) {
  const own = someOwn(count, shape, classes);
  hold(own.collection, own.pixels);
  return own;
}
