import { bytes } from "./simd";

/**
 * Depthwise convolution: filter m of channel i of kernel `[kh, kw, c, multiplier]` slides over channel i of x
 * `[batch, h, w, c]` and adds to channel i·multiplier + m of y `[batch, oh, ow, c·multiplier]`.
 */
export function depthwise(
  x: usize,
  kernel: usize,
  y: usize,
  batch: i32,
  h: i32,
  w: i32,
  c: i32,
  multiplier: i32,
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
  const units = c * multiplier;
  for (let b = 0; b < batch; b++)
    for (let oy = 0; oy < oh; oy++)
      for (let ox = 0; ox < ow; ox++, y += bytes(units))
        for (let ky = 0; ky < kh; ky++) {
          const py = oy * sh - top + ky * dh;
          if (py < 0 || py >= h) continue;
          for (let kx = 0; kx < kw; kx++) {
            const px = ox * sw - left + kx * dw;
            if (px < 0 || px >= w) continue;
            const cell = x + bytes(((b * h + py) * w + px) * c);
            const weights = kernel + bytes((ky * kw + kx) * units);
            for (let u = 0; u < units; u++)
              store<f32>(
                y + bytes(u),
                load<f32>(y + bytes(u)) + load<f32>(cell + bytes(u / multiplier)) * load<f32>(weights + bytes(u)),
              );
          }
        }
}

/** Adds the gradients of `depthwise` to dkernel and, where dx is not 0, to dx. */
export function depthwiseBack(
  x: usize,
  kernel: usize,
  dy: usize,
  dkernel: usize,
  dx: usize,
  batch: i32,
  h: i32,
  w: i32,
  c: i32,
  multiplier: i32,
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
  const units = c * multiplier;
  for (let b = 0; b < batch; b++)
    for (let oy = 0; oy < oh; oy++)
      for (let ox = 0; ox < ow; ox++, dy += bytes(units))
        for (let ky = 0; ky < kh; ky++) {
          const py = oy * sh - top + ky * dh;
          if (py < 0 || py >= h) continue;
          for (let kx = 0; kx < kw; kx++) {
            const px = ox * sw - left + kx * dw;
            if (px < 0 || px >= w) continue;
            const cell = bytes(((b * h + py) * w + px) * c);
            const at = bytes((ky * kw + kx) * units);
            for (let u = 0; u < units; u++) {
              const d = load<f32>(dy + bytes(u));
              const from = cell + bytes(u / multiplier);
              const to = dkernel + at + bytes(u);
              store<f32>(to, load<f32>(to) + d * load<f32>(x + from));
              if (dx != 0) store<f32>(dx + from, load<f32>(dx + from) + d * load<f32>(kernel + at + bytes(u)));
            }
          }
        }
}
