import { sizeOf, type Shape } from "../../math/shape";
import type { Values } from "../../settings";
import type { Dataset } from "../dataset";
import { pack, unpack } from "./pack";
import { mostSigns, usualTimes } from "./settings";

/** A picture `[height, width, channels]`, 0…1, that somebody drew, and the class it is an example of. */
export interface Drawing {
  readonly label: number;
  readonly pixels: ArrayLike<number>;
}

/** All kept drawings as they stand in a link. */
export const textsOf = (values: Values): readonly string[] => (values.drawn as readonly string[] | undefined) ?? [];

/** The kept drawings that fit pictures of a shape in so many classes; those that don't wait until they do again. */
export function drawingsOf(values: Values, shape: Shape, classes: number): readonly Drawing[] {
  return textsOf(values).flatMap((text) => {
    const [label, packed] = text.split("_");
    const pixels = unpack(packed, sizeOf(shape), shape[2]);
    return pixels && Number(label) < classes ? [{ label: Number(label), pixels }] : [];
  });
}

/** The same for a dataset. */
export const drawingsFor = (dataset: Dataset, values: Values): readonly Drawing[] =>
  textsOf(values).length === 0 || dataset.kind !== "pictures"
    ? []
    : drawingsOf(values, dataset.inputShape(values), dataset.classes(values).length);

/** The values with more drawings kept; null where they are too many for a link. */
export function withDrawings(values: Values, added: readonly Drawing[], channels: number): Values | null {
  const drawn = [...textsOf(values), ...added.map(({ label, pixels }) => `${label}_${pack(pixels, channels)}`)];
  return drawn.join(";").length > mostSigns ? null : { ...values, drawn };
}

/** How many times each kept drawing stands in the training set. */
export const timesOf = ({ drawnTimes }: Values): number => Number(drawnTimes ?? usualTimes);
