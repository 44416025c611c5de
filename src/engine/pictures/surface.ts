/** Which number is black, and how much white there is in one more: pixel = 255 · factor · (number − from). */
export interface Levels {
  readonly from: number;
  readonly factor: number;
  /** Numbers count without their sign. */
  readonly unsigned: boolean;
}

/** Pixels in red, green, blue and opacity, a byte each. */
type Bytes = Uint8ClampedArray<ArrayBuffer>;

/** Numbers `[height, width]` of each channel: a channel's rows begin `pitch` numbers apart, the first at its start. */
export interface Surface {
  readonly width: number;
  readonly height: number;
  readonly pitch: number;
  readonly channels: readonly Float32Array[];
  /** The least and the most of all numbers. */
  range(): readonly [least: number, most: number];
  paintLevels(levels: Levels): Bytes;
  /** The mean of the channels · factor, in colours of the ramp from its middle. */
  paintRamp(ramp: Uint32Array, factor: number): Bytes;
}

/** The mean of the channels at a place. */
export function meanAt(channels: readonly Float32Array[], at: number): number {
  return channels.length === 1 ? channels[0][at] : (channels[0][at] + channels[1][at] + channels[2][at]) / 3;
}
