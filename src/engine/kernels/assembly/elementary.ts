import { madd } from "./simd";

/**
 * e^x in four lanes: 2^n · 2^f with n the nearest whole number to x/ln 2 and a degree-6 polynomial for the rest
 * (Cephes' expf, relative error about 1e-7). 0 below −87.3, where the normal numbers of f32 end, and cut to 88.4, where all end.
 */
export function exp(x: v128): v128 {
  const cut = f32x4.pmin(f32x4.pmax(x, f32x4.splat(-87.3365)), f32x4.splat(88.3762));
  const n = f32x4.nearest(f32x4.mul(cut, f32x4.splat(1.44269504088896341)));
  let r = f32x4.sub(cut, f32x4.mul(n, f32x4.splat(0.693359375)));
  r = f32x4.sub(r, f32x4.mul(n, f32x4.splat(-2.1219444e-4)));
  let p = f32x4.splat(1.98756915e-4);
  p = madd(p, r, f32x4.splat(1.3981999507e-3));
  p = madd(p, r, f32x4.splat(8.3334519073e-3));
  p = madd(p, r, f32x4.splat(4.1665795894e-2));
  p = madd(p, r, f32x4.splat(1.6666665459e-1));
  p = madd(p, r, f32x4.splat(5.0000001201e-1));
  const value = f32x4.add(madd(p, f32x4.mul(r, r), r), f32x4.splat(1));
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23);
  const all = v128.and(f32x4.mul(value, power), f32x4.ge(x, f32x4.splat(-87.3365)));
  // A lane that is no number stays none: the cut above would hide it.
  return v128.bitselect(all, x, f32x4.eq(x, x));
}

/** 1 / (1 + e^−x) in four lanes. */
export function sigmoid(x: v128): v128 {
  return f32x4.div(f32x4.splat(1), f32x4.add(f32x4.splat(1), exp(f32x4.neg(x))));
}

/** The bounds of tanh, then its odd and its even polynomial, the highest power first. */
const tanhTable = memory.data<f32>([
  -7.90531110763549805, 7.90531110763549805, -2.76076847742355e-16, 2.00018790482477e-13, -8.60467152213735e-11,
  5.12229709037114e-8, 1.48572235717979e-5, 6.37261928875436e-4, 4.89352455891786e-3, 1.19825839466702e-6,
  1.18534705686654e-4, 2.268434632439e-3, 4.89352518554385e-3,
]);

/** tanh x in four lanes: odd over even polynomial up to ±7.9, where f32 is ±1 (as in Eigen; error about 2e-7). */
export function tanh(x: v128): v128 {
  const t = tanhTable;
  const cut = f32x4.pmin(f32x4.pmax(x, v128.load32_splat(t)), v128.load32_splat(t, 4));
  const z = f32x4.mul(cut, cut);
  let p = v128.load32_splat(t, 8);
  p = madd(p, z, v128.load32_splat(t, 12));
  p = madd(p, z, v128.load32_splat(t, 16));
  p = madd(p, z, v128.load32_splat(t, 20));
  p = madd(p, z, v128.load32_splat(t, 24));
  p = madd(p, z, v128.load32_splat(t, 28));
  p = madd(p, z, v128.load32_splat(t, 32));
  let q = v128.load32_splat(t, 36);
  q = madd(q, z, v128.load32_splat(t, 40));
  q = madd(q, z, v128.load32_splat(t, 44));
  q = madd(q, z, v128.load32_splat(t, 48));
  return f32x4.div(f32x4.mul(cut, p), q);
}

/** e^x of one number. */
export function expOf(x: f32): f32 {
  return f32x4.extract_lane(exp(f32x4.splat(x)), 0);
}

/** ln x of four positive normal numbers: exponent plus a degree-8 polynomial of the mantissa (Cephes' logf). */
export function log(x: v128): v128 {
  const bits = v128.and(x, i32x4.splat(0x007fffff));
  const half = v128.or(bits, i32x4.splat(0x3f000000));
  const small = f32x4.lt(half, f32x4.splat(0.7071067811865475244));
  // The mask is −1 in every lane that is set.
  const exponent = i32x4.add(i32x4.sub(i32x4.shr_u(x, 23), i32x4.splat(126)), small);
  const m = f32x4.sub(f32x4.add(half, v128.and(half, small)), f32x4.splat(1));
  const z = f32x4.mul(m, m);
  let p = f32x4.splat(7.0376836292e-2);
  p = f32x4.sub(f32x4.mul(p, m), f32x4.splat(1.151461031e-1));
  p = f32x4.add(f32x4.mul(p, m), f32x4.splat(1.167699874e-1));
  p = f32x4.sub(f32x4.mul(p, m), f32x4.splat(1.2420140846e-1));
  p = f32x4.add(f32x4.mul(p, m), f32x4.splat(1.4249322787e-1));
  p = f32x4.sub(f32x4.mul(p, m), f32x4.splat(1.6668057665e-1));
  p = f32x4.add(f32x4.mul(p, m), f32x4.splat(2.0000714765e-1));
  p = f32x4.sub(f32x4.mul(p, m), f32x4.splat(2.4999993993e-1));
  p = f32x4.add(f32x4.mul(p, m), f32x4.splat(3.3333331174e-1));
  const e = f32x4.convert_i32x4_s(exponent);
  const low = f32x4.add(f32x4.mul(f32x4.mul(m, z), p), f32x4.mul(e, f32x4.splat(-2.1219444e-4)));
  const sum = f32x4.add(m, f32x4.sub(low, f32x4.mul(f32x4.splat(0.5), z)));
  const value = f32x4.add(sum, f32x4.mul(e, f32x4.splat(0.693359375)));
  // A lane that is no number stays none.
  return v128.bitselect(value, x, f32x4.lt(x, f32x4.splat(Infinity)));
}

/** ln x of one number. */
export function logOf(x: f32): f32 {
  return f32x4.extract_lane(log(f32x4.splat(x)), 0);
}
