import { bytes, madd } from "./simd";

/**
 * Examples computed side by side, a block of twelve in three vectors of four lanes: enough of them for the processor to
 * work on while a sum waits. A number "in lanes" is a row of twelve; arrays in lanes are `[blocks, numbers, 12]`.
 */
const abreast = 12;

/** Bytes of one number in lanes. */
const row: usize = 48;

/** Blocks that hold so many examples. */
export function blocksOf(count: i32): i32 {
  return (count + abreast - 1) / abreast;
}

/** So many numbers of all blocks, as `count` of the kernels that go through plain arrays. */
export function floatsOf(blocks: i32, numbers: i32): i32 {
  return blocks * numbers * abreast;
}

/** Bytes of so many numbers of one block. */
export function inLanes(numbers: i32): usize {
  return <usize>numbers * row;
}

/** Which of the four lanes of vector `vector` of all blocks hold one of `count` examples: all bits set, or none. */
export function filled(vector: i32, count: i32): v128 {
  return i32x4.lt_s(i32x4.add(i32x4(0, 1, 2, 3), i32x4.splat(vector << 2)), i32x4.splat(count));
}

/**
 * x = rows of `table` `[…, size]` in lanes, example by example as `order` names them, the first `count` of them. The lanes
 * behind the last example hold it once more, so that nothing worse can happen in them than in its own.
 */
export function gatherLanes(table: usize, size: i32, order: usize, count: i32, x: usize): void {
  const last = count - 1,
    width = bytes(size);
  for (let b = 0, from = 0; b < blocksOf(count); b++, x += inLanes(size - 1)) {
    for (let v = 0; v < 3; v++, from += 4, x += 16) {
      let a = table + <usize>load<u32>(order + bytes(min(from, last))) * width,
        b = table + <usize>load<u32>(order + bytes(min(from + 1, last))) * width,
        c = table + <usize>load<u32>(order + bytes(min(from + 2, last))) * width,
        d = table + <usize>load<u32>(order + bytes(min(from + 3, last))) * width;
      let to = x;
      for (const end = a + width; a < end; a += 4, b += 4, c += 4, d += 4, to += row) {
        let four = v128.load32_zero(a);
        four = v128.load32_lane(b, four, 1);
        four = v128.load32_lane(c, four, 2);
        v128.store(to, v128.load32_lane(d, four, 3));
      }
    }
  }
}

/**
 * One block of a product with a matrix: y[o] = bias[o] + Σ_k x[k]·w[k, o], `depth` numbers x to `outs` numbers y in lanes.
 * The entries of w lie `deep` bytes apart along k and `wide` bytes along o; `bias` may be 0 for none.
 */
export function product(
  x: usize,
  depth: i32,
  w: usize,
  deep: usize,
  wide: usize,
  bias: usize,
  y: usize,
  outs: i32,
): void {
  const end = x + inLanes(depth);
  let o = 0;
  for (; o + 2 <= outs; o += 2, w += wide << 1, y += row << 1) {
    let a0 = f32x4.splat(0),
      b0 = f32x4.splat(0);
    if (bias) {
      a0 = v128.load32_splat(bias);
      b0 = v128.load32_splat(bias, 4);
      bias += 8;
    }
    let a1 = a0,
      a2 = a0,
      b1 = b0,
      b2 = b0;
    for (let k = x, at = w; k < end; k += row, at += deep) {
      const x0 = v128.load(k),
        x1 = v128.load(k, 16),
        x2 = v128.load(k, 32);
      const a = v128.load32_splat(at),
        b = v128.load32_splat(at + wide);
      a0 = madd(x0, a, a0);
      a1 = madd(x1, a, a1);
      a2 = madd(x2, a, a2);
      b0 = madd(x0, b, b0);
      b1 = madd(x1, b, b1);
      b2 = madd(x2, b, b2);
    }
    v128.store(y, a0);
    v128.store(y, a1, 16);
    v128.store(y, a2, 32);
    v128.store(y, b0, 48);
    v128.store(y, b1, 64);
    v128.store(y, b2, 80);
  }
  if (o == outs) return;
  let a0 = bias ? v128.load32_splat(bias) : f32x4.splat(0);
  let a1 = a0,
    a2 = a0;
  for (let k = x, at = w; k < end; k += row, at += deep) {
    const a = v128.load32_splat(at);
    a0 = madd(v128.load(k), a, a0);
    a1 = madd(v128.load(k, 16), a, a1);
    a2 = madd(v128.load(k, 32), a, a2);
  }
  v128.store(y, a0);
  v128.store(y, a1, 16);
  v128.store(y, a2, 32);
}

/**
 * Gradient of a matrix `[inputs, units]`, each entry still in four lanes: sums[i, u] = Σ x[i]·d[u] over blocks in order,
 * and in each over its three vectors, the last one first.
 */
export function outer(x: usize, inputs: i32, d: usize, units: i32, blocks: i32, sums: usize): void {
  for (let i = 0; i < inputs; i++) {
    for (let u = 0; u < units; u++, sums += 16) {
      let sum = f32x4.splat(0);
      let a = x + inLanes(i),
        b = d + inLanes(u);
      for (let left = blocks; left > 0; left--, a += inLanes(inputs), b += inLanes(units)) {
        sum = madd(v128.load(a, 32), v128.load(b, 32), sum);
        sum = madd(v128.load(a, 16), v128.load(b, 16), sum);
        sum = madd(v128.load(a), v128.load(b), sum);
      }
      v128.store(sums, sum);
    }
  }
}

/** Gradient of a bias, each entry still in four lanes: sums[u] = Σ d[u], in the same order. */
export function total(d: usize, units: i32, blocks: i32, sums: usize): void {
  for (let u = 0; u < units; u++, sums += 16) {
    let sum = f32x4.splat(0);
    let at = d + inLanes(u);
    for (let left = blocks; left > 0; left--, at += inLanes(units)) {
      sum = f32x4.add(f32x4.add(f32x4.add(sum, v128.load(at, 32)), v128.load(at, 16)), v128.load(at));
    }
    v128.store(sums, sum);
  }
}

/** y[p] = (0 + 1) + (2 + 3) over the lanes of sums[p], four at a time; `count` is a multiple of four. */
export function fold(sums: usize, y: usize, count: i32): void {
  for (const end = y + bytes(count); y < end; y += 16, sums += 64) {
    const a = v128.load(sums),
      b = v128.load(sums, 16),
      c = v128.load(sums, 32),
      d = v128.load(sums, 48);
    const ab = f32x4.add(v128.shuffle<f32>(a, b, 0, 4, 2, 6), v128.shuffle<f32>(a, b, 1, 5, 3, 7));
    const cd = f32x4.add(v128.shuffle<f32>(c, d, 0, 4, 2, 6), v128.shuffle<f32>(c, d, 1, 5, 3, 7));
    v128.store(y, f32x4.add(v128.shuffle<f32>(ab, cd, 0, 1, 4, 5), v128.shuffle<f32>(ab, cd, 2, 3, 6, 7)));
  }
}
