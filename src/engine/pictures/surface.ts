/** Numbers `[height, width]` of each channel: a channel's rows begin `pitch` numbers apart, the first at its start. */
export interface Surface {
  readonly width: number;
  readonly height: number;
  readonly pitch: number;
  readonly channels: readonly Float32Array[];
}
