import { message, type Message } from "../../locales/message";
import type { Picture } from "../../math/convolution";
import { greyOf, greyWeights } from "../../math/grey";
import { remap } from "../../math/remap";
import { resize, type Resizing } from "../../math/resize";
import type { Pair } from "../../math/taps";
import type { Size } from "../../settings";
import { bytesOf, conventions, inConvention, type ConventionId } from "../pixels/conventions";

/** How a picture whose sides have another ratio comes into its new frame. */
type Fit = "stretch" | "cut" | "border";

export interface Plan {
  readonly size: Size;
  readonly fit: Fit;
  readonly resizing: Resizing;
  readonly grey: boolean;
  readonly convention: ConventionId;
}

/** One stage of the way from a file to an input. `picture` holds 0…255 until the last stage. */
export interface Stage {
  readonly title: Message;
  readonly picture: Picture;
  readonly bytes: number;
  /** The smallest and the largest number. */
  readonly range: readonly [least: number, most: number];
}

function stage(title: Message, picture: Picture, convention: ConventionId = "bytes"): Stage {
  const { length } = picture.values;
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = 0; at < length; at++) {
    least = Math.min(least, picture.values[at]);
    most = Math.max(most, picture.values[at]);
  }
  return { title, picture, bytes: length * bytesOf(conventions[convention]), range: [least, most] };
}

const bytes = ({ shape, values }: Picture): Picture => ({ shape, values: Float64Array.from(values, Math.round) });

/** The largest piece from the middle whose sides have the ratio of `size`. */
function cut(input: Picture, [height, width]: Size): Picture {
  const [rows, columns] = input.shape;
  const scale = Math.min(rows / height, columns / width);
  const piece: Pair = [Math.max(1, Math.round(height * scale)), Math.max(1, Math.round(width * scale))];
  const [top, left] = [Math.floor((rows - piece[0]) / 2), Math.floor((columns - piece[1]) / 2)];
  return remap(input, piece, (row, column) => [row + top, column + left]);
}

/** The picture with black bars, so that its sides have the ratio of `size`. */
function bordered(input: Picture, [height, width]: Size): Picture {
  const [rows, columns] = input.shape;
  const scale = Math.max(rows / height, columns / width);
  const frame: Pair = [Math.max(rows, Math.round(height * scale)), Math.max(columns, Math.round(width * scale))];
  const [top, left] = [Math.floor((frame[0] - rows) / 2), Math.floor((frame[1] - columns) / 2)];
  return remap(input, frame, (row, column) => [row - top, column - left]);
}

/** The stages from a picture as a file holds it to the numbers that enter a network. */
export function stagesOf(input: Picture, { size, fit, resizing, grey, convention }: Plan): readonly Stage[] {
  const stages = [stage(message("file"), input)];
  const last = () => stages[stages.length - 1].picture;
  if (fit === "cut") stages.push(stage(message("cut"), cut(last(), size)));
  if (fit === "border") stages.push(stage(message("bordered"), bordered(last(), size)));
  stages.push(stage(message("resized"), bytes(resize(last(), size, resizing))));
  if (grey) stages.push(stage(message("grey"), bytes(greyOf(last(), greyWeights.bt601))));
  const { shape, values } = last();
  const scaled = Float64Array.from(values, (value) => inConvention(value, conventions[convention]));
  stages.push(stage(message("scaled"), { shape, values: scaled }, convention));
  return stages;
}
