import { bytes } from "./simd";

/** Widens `range`, the least and the most number so far, by the numbers of one channel `[h, w]`, rows `pitch` apart. */
export function planeRange(x: usize, range: usize, h: i32, w: i32, pitch: i32): void {
  let low = load<f32>(range),
    high = load<f32>(range, 4);
  let lows = f32x4.splat(low),
    highs = f32x4.splat(high);
  const whole = w & ~3;
  for (let i = 0; i < h; i++, x += bytes(pitch)) {
    for (let j = 0; j < whole; j += 4) {
      const v = v128.load(x + bytes(j));
      lows = f32x4.pmin(lows, v);
      highs = f32x4.pmax(highs, v);
    }
    for (let j = whole; j < w; j++) {
      const v = load<f32>(x + bytes(j));
      low = min(low, v);
      high = max(high, v);
    }
  }
  low = min(
    low,
    min(
      min(f32x4.extract_lane(lows, 0), f32x4.extract_lane(lows, 1)),
      min(f32x4.extract_lane(lows, 2), f32x4.extract_lane(lows, 3)),
    ),
  );
  high = max(
    high,
    max(
      max(f32x4.extract_lane(highs, 0), f32x4.extract_lane(highs, 1)),
      max(f32x4.extract_lane(highs, 2), f32x4.extract_lane(highs, 3)),
    ),
  );
  store<f32>(range, low);
  store<f32>(range, high, 4);
}

/** x · grow + shift as whole numbers 0…255. */
function levels(x: v128, grow: v128, shift: v128, signs: v128): v128 {
  const value = f32x4.add(f32x4.mul(v128.and(x, signs), grow), shift);
  return i32x4.trunc_sat_f32x4_u(f32x4.pmin(f32x4.splat(255), f32x4.pmax(f32x4.splat(0), value)));
}

/**
 * Pixels `[h, w]` of red, green, blue and full opacity from three channels (or one, three times): number · grow + shift,
 * cut to 0…255; without its sign where `unsigned` is not 0. Four at a time: what falls behind a row is overwritten by the
 * next.
 */
export function paintLevels(
  red: usize,
  green: usize,
  blue: usize,
  pixels: usize,
  h: i32,
  w: i32,
  pitch: i32,
  grow: f32,
  shift: f32,
  unsigned: i32,
): void {
  const g = f32x4.splat(grow),
    s = f32x4.splat(shift),
    signs = i32x4.splat(unsigned != 0 ? 0x7fffffff : -1);
  for (let i = 0; i < h; i++, pixels += bytes(w)) {
    const row = bytes(i * pitch);
    for (let j: usize = 0; j < bytes(w); j += 16) {
      const at = row + j;
      const r = levels(v128.load(red + at), g, s, signs);
      const gr = i32x4.shl(levels(v128.load(green + at), g, s, signs), 8);
      const b = i32x4.shl(levels(v128.load(blue + at), g, s, signs), 16);
      v128.store(pixels + j, v128.or(v128.or(r, gr), v128.or(b, i32x4.splat(0xff000000))));
    }
  }
}

/** Pixels `[h, w]` off a ramp of `last` + 1 colours: the mean of three channels (or one, three times) · factor from its middle. */
export function paintRamp(
  red: usize,
  green: usize,
  blue: usize,
  ramp: usize,
  pixels: usize,
  h: i32,
  w: i32,
  pitch: i32,
  last: i32,
  factor: f32,
): void {
  const third = f32x4.splat(factor / 3),
    middle = f32x4.splat(<f32>last / 2 + 0.5),
    end = f32x4.splat(<f32>last);
  for (let i = 0; i < h; i++, pixels += bytes(w)) {
    const row = bytes(i * pitch);
    for (let j: usize = 0; j < bytes(w); j += 16) {
      const at = row + j;
      const sum = f32x4.add(f32x4.add(v128.load(red + at), v128.load(green + at)), v128.load(blue + at));
      const place = f32x4.pmin(end, f32x4.pmax(f32x4.splat(0), f32x4.add(f32x4.mul(sum, third), middle)));
      const index = i32x4.shl(i32x4.trunc_sat_f32x4_u(place), 2);
      store<u32>(pixels + j, load<u32>(ramp + i32x4.extract_lane(index, 0)));
      store<u32>(pixels + j, load<u32>(ramp + i32x4.extract_lane(index, 1)), 4);
      store<u32>(pixels + j, load<u32>(ramp + i32x4.extract_lane(index, 2)), 8);
      store<u32>(pixels + j, load<u32>(ramp + i32x4.extract_lane(index, 3)), 12);
    }
  }
}
