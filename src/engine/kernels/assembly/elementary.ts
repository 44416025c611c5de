import { madd } from "./simd";

/**
 * e^x in four lanes: 2^n · 2^f with n the nearest whole number to x/ln 2 and a degree-6 polynomial for the rest
 * (Cephes' expf, relative error about 1e-7). 0 below −87.3, where the normal numbers of f32 end, and cut to 88.4, where all end.
 */
export function exp(x: v128): v128 {
  const cut = f32x4.min(f32x4.max(x, f32x4.splat(-87.3365)), f32x4.splat(88.3762));
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

/** tanh x in four lanes: odd over even polynomial up to ±7.9, where f32 is ±1 (as in Eigen; error about 2e-7). */
export function tanh(x: v128): v128 {
  const cut = f32x4.min(f32x4.max(x, f32x4.splat(-7.90531110763549805)), f32x4.splat(7.90531110763549805));
  const z = f32x4.mul(cut, cut);
  let p = f32x4.splat(-2.76076847742355e-16);
  p = madd(p, z, f32x4.splat(2.00018790482477e-13));
  p = madd(p, z, f32x4.splat(-8.60467152213735e-11));
  p = madd(p, z, f32x4.splat(5.12229709037114e-8));
  p = madd(p, z, f32x4.splat(1.48572235717979e-5));
  p = madd(p, z, f32x4.splat(6.37261928875436e-4));
  p = madd(p, z, f32x4.splat(4.89352455891786e-3));
  let q = f32x4.splat(1.19825839466702e-6);
  q = madd(q, z, f32x4.splat(1.18534705686654e-4));
  q = madd(q, z, f32x4.splat(2.268434632439e-3));
  q = madd(q, z, f32x4.splat(4.89352518554385e-3));
  return f32x4.div(f32x4.mul(cut, p), q);
}

/** e^x of one number. */
export function expOf(x: f32): f32 {
  return f32x4.extract_lane(exp(f32x4.splat(x)), 0);
}

/** ln x of one positive normal number: exponent plus a degree-8 polynomial of the mantissa (Cephes' logf). */
export function logOf(x: f32): f32 {
  let bits = reinterpret<i32>(x);
  let exponent = ((bits >> 23) & 255) - 126;
  let m = reinterpret<f32>((bits & 0x007fffff) | 0x3f000000);
  if (m < <f32>0.7071067811865475244) {
    exponent--;
    m = m + m - 1;
  } else m = m - 1;
  const z = m * m;
  let p: f32 = 7.0376836292e-2;
  p = p * m - <f32>1.151461031e-1;
  p = p * m + <f32>1.167699874e-1;
  p = p * m - <f32>1.2420140846e-1;
  p = p * m + <f32>1.4249322787e-1;
  p = p * m - <f32>1.6668057665e-1;
  p = p * m + <f32>2.0000714765e-1;
  p = p * m - <f32>2.4999993993e-1;
  p = p * m + <f32>3.3333331174e-1;
  const e = <f32>exponent;
  return m + (m * z * p + e * <f32>-2.1219444e-4 - <f32>0.5 * z) + e * <f32>0.693359375;
}
