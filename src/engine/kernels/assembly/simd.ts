/** a·b + c in four lanes; one rounding where the build has relaxed SIMD, two in the reference build. */
export function madd(a: v128, b: v128, c: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(a, b, c);
  return f32x4.add(f32x4.mul(a, b), c);
}

/** Sum of four lanes in one fixed order: (0 + 1) + (2 + 3). */
export function sumOf(a: v128): f32 {
  return f32x4.extract_lane(a, 0) + f32x4.extract_lane(a, 1) + (f32x4.extract_lane(a, 2) + f32x4.extract_lane(a, 3));
}

/** Bytes of `count` floats. */
export function bytes(count: i32): usize {
  return (<usize>count) << 2;
}
