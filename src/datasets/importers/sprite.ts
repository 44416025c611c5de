import { message } from "../../locales/message";
import { mostOwn } from "../own/collection";
import { faultAt, type Fault } from "./fault";

/** How small pictures lie in a large one. */
export interface SpriteLayout {
  readonly height: number;
  readonly width: number;
  /** `rows`: each row of pixels is one picture, unrolled; `tiles`: they stand side by side, row after row. */
  readonly kind: "rows" | "tiles";
}

/**
 * How `count` square pictures lie in one of `width` × `height` pixels: one a row of pixels where there are as many rows,
 * else as tiles that fill it, with less than a row of tiles left over.
 */
export function spriteLayout(width: number, height: number, count: number): SpriteLayout | Fault {
  const side = Math.round(Math.sqrt(width));
  if (height === count && side * side === width && side <= mostOwn.side)
    return { height: side, width: side, kind: "rows" };
  for (let tile = Math.min(mostOwn.side, width, height); tile >= 4; tile--) {
    if (width % tile !== 0 || height % tile !== 0) continue;
    const across = width / tile;
    const left = across * (height / tile) - count;
    if (left >= 0 && left < across) return { height: tile, width: tile, kind: "tiles" };
  }
  return faultAt(
    message("the picture"),
    message("{width, number} × {height, number} pixels do not divide into {count, number} equal squares.", {
      width,
      height,
      count,
    }),
  );
}

/** Cuts the `index`-th picture out of `pixels` `[height, width, 4]` into `picture` `[h, w, channels]`. */
export function cutSprite(
  { pixels, width }: { readonly pixels: ArrayLike<number>; readonly width: number },
  layout: SpriteLayout,
  index: number,
  channels: number,
  picture: Uint8Array,
): void {
  const across = Math.floor(width / layout.width);
  const [left, top] = [(index % across) * layout.width, Math.floor(index / across) * layout.height];
  for (let row = 0; row < layout.height; row++) {
    for (let column = 0; column < layout.width; column++) {
      const cell = row * layout.width + column;
      const at = layout.kind === "rows" ? index * width + cell : (top + row) * width + left + column;
      for (let channel = 0; channel < channels; channel++)
        picture[cell * channels + channel] = pixels[4 * at + channel];
    }
  }
}
