/** a·b + c in four lanes; one rounding where the build has relaxed SIMD, two in the reference build. */
export function madd(a: v128, b: v128, c: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(a, b, c);
  return f32x4.add(f32x4.mul(a, b), c);
}

/** Sum of four lanes in one fixed order: (0 + 1) + (2 + 3). */
export function sumOf(a: v128): f32 {
  return f32x4.extract_lane(a, 0) + f32x4.extract_lane(a, 1) + (f32x4.extract_lane(a, 2) + f32x4.extract_lane(a, 3));
}

/** x, but 0 where it is smaller than the normal numbers of f32: processors take ten times as long for those. */
export function flush(x: v128): v128 {
  return v128.andnot(x, f32x4.lt(f32x4.abs(x), f32x4.splat(1.17549435e-38)));
}

/** y += a·x over exactly `count` numbers: nothing behind them is touched. */
export function axpy(a: f32, x: usize, y: usize, count: i32): void {
  const factor = f32x4.splat(a);
  let i = 0;
  for (; i + 4 <= count; i += 4, x += 16, y += 16) v128.store(y, madd(factor, v128.load(x), v128.load(y)));
  for (; i < count; i++, x += 4, y += 4) store<f32>(y, load<f32>(y) + a * load<f32>(x));
}

/** The numbers of the four lanes: 0 1 2 3. */
export function lanes(): v128 {
  return i32x4(0, 1, 2, 3);
}

/** Bytes of `count` floats. */
export function bytes(count: i32): usize {
  return (<usize>count) << 2;
}
