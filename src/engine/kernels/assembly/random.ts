/** Four words turned left by so many bits. */
function turned(x: v128, by: i32): v128 {
  return v128.or(i32x4.shl(x, by), i32x4.shr_u(x, 32 - by));
}

function sum(a: v128, b: v128): v128 {
  return i32x4.add(a, b);
}

/** First words of Threefry-2x32 with 20 rounds at the counters (x, y), as in `math/random.ts`. */
function threefry(key0: i32, key1: i32, x: v128, y: v128): v128 {
  const key2 = key0 ^ key1 ^ 0x1bd11bda;
  let a = sum(x, i32x4.splat(key0)),
    b = sum(y, i32x4.splat(key1));
  let next = key1,
    afterNext = key2,
    last = key0;
  for (let group = 0; group < 5; group++) {
    const even = (group & 1) == 0;
    a = sum(a, b);
    b = v128.xor(turned(b, even ? 13 : 17), a);
    a = sum(a, b);
    b = v128.xor(turned(b, even ? 15 : 29), a);
    a = sum(a, b);
    b = v128.xor(turned(b, even ? 26 : 16), a);
    a = sum(a, b);
    b = v128.xor(turned(b, even ? 6 : 24), a);
    a = sum(a, i32x4.splat(next));
    b = sum(b, i32x4.splat(afterNext + group + 1));
    const key = last;
    last = next;
    next = afterNext;
    afterNext = key;
  }
  return a;
}

/**
 * Fills `mask` with `kept` where the draw of this index, from `first` on, is at least `rate` and with 0 elsewhere;
 * `bound` is the rate in steps of 2^-24.
 */
export function dropMask(
  mask: usize,
  seed: i32,
  purpose: i32,
  step: i32,
  first: i32,
  count: i32,
  bound: i32,
  kept: f32,
): void {
  const steps = i32x4.splat(step);
  for (let i = 0; i < count; i += 4, mask += 16) {
    const indices = sum(i32x4.splat(first + i), i32x4(0, 1, 2, 3));
    const draws = i32x4.shr_u(threefry(seed, purpose, steps, indices), 8);
    v128.store(mask, v128.and(f32x4.splat(kept), i32x4.ge_s(draws, i32x4.splat(bound))));
  }
}
