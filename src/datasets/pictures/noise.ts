import { normals } from "../../math/random";

/** Adds noise of strength `amount` (standard deviation) to a picture 0…1 and keeps it in 0…1; `style` is the draw. */
export type Noise = (picture: Float32Array, amount: number, style: number) => void;

/** Noise for pictures of `size` numbers. Neighbouring pictures of a decision map have the same draw, so the last is kept. */
export function noiseOf(size: number): Noise {
  let kept = -1;
  let grain: Float32Array = new Float32Array(0);
  return (picture, amount, style) => {
    if (amount === 0) return;
    if (style !== kept) {
      grain = normals(style, "grain", 0, size);
      kept = style;
    }
    for (let at = 0; at < size; at++) picture[at] = Math.min(1, Math.max(0, picture[at] + amount * grain[at]));
  };
}
