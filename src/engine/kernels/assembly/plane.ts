import { bytes, madd } from "./simd";

/**
 * Slides a kernel `[kh, kw]` over one channel: y `[h, w]`, sums of products. Rows of x and y begin `pitch` floats apart;
 * x is the first cell that the first window reads. Written sixteen at a time: what falls behind a row is overwritten by
 * the next, or lies past the last.
 */
export function filterPlane(x: usize, kernel: usize, y: usize, h: i32, w: i32, pitch: i32, kh: i32, kw: i32): void {
  const row = bytes(pitch);
  const across = bytes(kw);
  for (let i = 0; i < h; i++, x += row, y += row) {
    for (let j: usize = 0; j < bytes(w); j += 64) {
      let a = f32x4.splat(0),
        b = a,
        c = a,
        d = a;
      let from = x + j;
      let at = kernel;
      for (let ky = 0; ky < kh; ky++, from += row - across) {
        for (const end = from + across; from < end; from += 4, at += 4) {
          const weight = v128.load32_splat(at);
          a = madd(weight, v128.load(from), a);
          b = madd(weight, v128.load(from, 16), b);
          c = madd(weight, v128.load(from, 32), c);
          d = madd(weight, v128.load(from, 48), d);
        }
      }
      v128.store(y + j, a);
      v128.store(y + j, b, 16);
      v128.store(y + j, c, 32);
      v128.store(y + j, d, 48);
    }
  }
}
