import type { Shape } from "../math/shape";

/** Places along a side at which a warp may bend a picture; between them it goes on smoothly. */
export const nodes = 5;

/**
 * Where each cell of a varied picture is read from: with p its place from the middle of the picture, in cells across and
 * down, at the middle + M · (p + bend(p)) + t, M = [[xx, xy], [yx, yy]]. A warp that does nothing is the identity.
 */
export interface Warp {
  readonly height: number;
  readonly width: number;
  xx: number;
  xy: number;
  yx: number;
  yy: number;
  x: number;
  y: number;
  /** Across and down, in cells, for each node `[nodes, nodes, 2]`; read only where `bent`. */
  readonly bend: Float64Array;
  bent: boolean;
}

export const createWarp = ([height, width]: Shape): Warp => ({
  height,
  width,
  xx: 1,
  xy: 0,
  yx: 0,
  yy: 1,
  x: 0,
  y: 0,
  bend: new Float64Array(nodes * nodes * 2),
  bent: false,
});

export function straighten(warp: Warp): void {
  warp.xx = warp.yy = 1;
  warp.xy = warp.yx = warp.x = warp.y = 0;
  warp.bent = false;
}

/** Varies what the warp makes so far: that is read at [[xx, xy], [yx, yy]] · p + (x, y). */
export function compose(warp: Warp, xx: number, xy: number, yx: number, yy: number, x = 0, y = 0): void {
  const { xx: a, xy: b, yx: c, yy: d } = warp;
  warp.x += a * x + b * y;
  warp.y += c * x + d * y;
  warp.xx = a * xx + b * yx;
  warp.xy = a * xy + b * yy;
  warp.yx = c * xx + d * yx;
  warp.yy = c * xy + d * yy;
}

/** For each place along a side the node before it, and how far it is on the way to the next, eased at both ends. */
function spread(side: number): { readonly node: Uint8Array; readonly share: Float64Array } {
  const node = new Uint8Array(side);
  const share = new Float64Array(side);
  for (let place = 0; place < side; place++) {
    const at = side > 1 ? (place * (nodes - 1)) / (side - 1) : 0;
    node[place] = Math.min(nodes - 2, Math.floor(at));
    const way = at - node[place];
    share[place] = way * way * (3 - 2 * way);
  }
  return { node, share };
}

/**
 * Makes what reads pictures `[height, width, channels]` through warps: from `from` beginning at `start` into `to`. Between
 * cells it is the mean of the nearest four by their distance; beyond the edge the edge goes on, so no number is new in
 * range.
 */
export function createReader([height, width, channels]: Shape) {
  const [across, down] = [spread(width), spread(height)];
  const [middleX, middleY] = [(width - 1) / 2, (height - 1) / 2];
  const [lastX, lastY] = [width - 1, height - 1];
  /** The bend along the row that is read, across and down for each node. */
  const rowX = new Float64Array(nodes);
  const rowY = new Float64Array(nodes);

  function bendRow({ bend }: Warp, row: number): void {
    const share = down.share[row];
    let at = down.node[row] * nodes * 2;
    for (let node = 0; node < nodes; node++, at += 2) {
      rowX[node] = bend[at] + share * (bend[at + 2 * nodes] - bend[at]);
      rowY[node] = bend[at + 1] + share * (bend[at + 2 * nodes + 1] - bend[at + 1]);
    }
  }

  return (warp: Warp, from: Float32Array, start: number, to: Float32Array): void => {
    const { xx, xy, yx, yy, bent } = warp;
    const offX = middleX + warp.x;
    const offY = middleY + warp.y;
    let at = 0;
    for (let row = 0; row < height; row++) {
      if (bent) bendRow(warp, row);
      for (let column = 0; column < width; column++) {
        let x = column - middleX;
        let y = row - middleY;
        if (bent) {
          const node = across.node[column];
          const share = across.share[column];
          x += rowX[node] + share * (rowX[node + 1] - rowX[node]);
          y += rowY[node] + share * (rowY[node + 1] - rowY[node]);
        }
        let readX = xx * x + xy * y + offX;
        let readY = yx * x + yy * y + offY;
        readX = readX < 0 ? 0 : readX > lastX ? lastX : readX;
        readY = readY < 0 ? 0 : readY > lastY ? lastY : readY;
        const left = readX | 0;
        const top = readY | 0;
        const shareX = readX - left;
        const shareY = readY - top;
        const right = left < lastX ? channels : 0;
        const below = top < lastY ? width * channels : 0;
        let cell = start + (top * width + left) * channels;
        for (let channel = 0; channel < channels; channel++, cell++) {
          const upper = from[cell] + shareX * (from[cell + right] - from[cell]);
          const lower = from[cell + below] + shareX * (from[cell + below + right] - from[cell + below]);
          to[at++] = upper + shareY * (lower - upper);
        }
      }
    }
  };
}
