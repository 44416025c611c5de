import { bytes } from "./simd";

/** Copies `count` floats that lie side by side. */
function copy(to: usize, from: usize, count: i32): void {
  let i = 0;
  for (; i + 4 <= count; i += 4) v128.store(to + bytes(i), v128.load(from + bytes(i)));
  for (; i < count; i++) store<f32>(to + bytes(i), load<f32>(from + bytes(i)));
}

/**
 * Lays every window of x `[batch, h, w, c]` out as a row: cols `[batch·oh·ow, kh·kw·c]`, zeros outside the picture.
 * Top and left padding in cells; the output size decides the rest.
 */
export function spread(
  x: usize,
  cols: usize,
  batch: i32,
  h: i32,
  w: i32,
  c: i32,
  kh: i32,
  kw: i32,
  sh: i32,
  sw: i32,
  dh: i32,
  dw: i32,
  top: i32,
  left: i32,
  oh: i32,
  ow: i32,
): void {
  const run = kw * c;
  for (let b = 0; b < batch; b++, x += bytes(h * w * c)) {
    for (let oy = 0; oy < oh; oy++) {
      for (let ox = 0; ox < ow; ox++) {
        const x0 = ox * sw - left;
        const whole = dw == 1 && x0 >= 0 && x0 + kw <= w;
        for (let ky = 0; ky < kh; ky++, cols += bytes(run)) {
          const y = oy * sh - top + ky * dh;
          if (y < 0 || y >= h) memory.fill(cols, 0, bytes(run));
          else if (whole) copy(cols, x + bytes((y * w + x0) * c), run);
          else {
            for (let kx = 0; kx < kw; kx++) {
              const at = x0 + kx * dw;
              if (at < 0 || at >= w) memory.fill(cols + bytes(kx * c), 0, bytes(c));
              else copy(cols + bytes(kx * c), x + bytes((y * w + at) * c), c);
            }
          }
        }
      }
    }
  }
}

/** The adjoint of `spread`: adds every row of cols back to where it came from; dx must hold zeros. */
export function gather(
  cols: usize,
  dx: usize,
  batch: i32,
  h: i32,
  w: i32,
  c: i32,
  kh: i32,
  kw: i32,
  sh: i32,
  sw: i32,
  dh: i32,
  dw: i32,
  top: i32,
  left: i32,
  oh: i32,
  ow: i32,
): void {
  for (let b = 0; b < batch; b++, dx += bytes(h * w * c)) {
    for (let oy = 0; oy < oh; oy++) {
      for (let ox = 0; ox < ow; ox++) {
        const x0 = ox * sw - left;
        for (let ky = 0; ky < kh; ky++) {
          const y = oy * sh - top + ky * dh;
          if (y < 0 || y >= h) {
            cols += bytes(kw * c);
            continue;
          }
          const row = dx + bytes(y * w * c);
          for (let kx = 0; kx < kw; kx++, cols += bytes(c)) {
            const at = x0 + kx * dw;
            if (at < 0 || at >= w) continue;
            const to = row + bytes(at * c);
            let i = 0;
            for (; i + 4 <= c; i += 4)
              v128.store(to + bytes(i), f32x4.add(v128.load(to + bytes(i)), v128.load(cols + bytes(i))));
            for (; i < c; i++) store<f32>(to + bytes(i), load<f32>(to + bytes(i)) + load<f32>(cols + bytes(i)));
          }
        }
      }
    }
  }
}
