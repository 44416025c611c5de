import { bytes, lanes, madd } from "./simd";

/** Depth of one pass: a packed panel of B (256 × 8 floats, 8 KiB) stays in the first cache. */
const depth: i32 = 256;
/** Rows of A that one pass walks before it takes the next panel: 96 × 256 floats stay in the second cache. */
const height: i32 = 96;

/**
 * C[6×8] += A[6×k] · B[k×8]. B is packed (8 floats a row); A steps `rs` bytes a row and `cs` bytes a column; C steps
 * `ls` bytes a row. Without a branch inside, V8 keeps all twelve sums in registers.
 */
function tile(k: i32, a: usize, rs: usize, cs: usize, b: usize, c: usize, ls: usize): void {
  let c1 = c + ls,
    c2 = c1 + ls,
    c3 = c2 + ls,
    c4 = c3 + ls,
    c5 = c4 + ls;
  let s00 = v128.load(c),
    s01 = v128.load(c, 16);
  let s10 = v128.load(c1),
    s11 = v128.load(c1, 16);
  let s20 = v128.load(c2),
    s21 = v128.load(c2, 16);
  let s30 = v128.load(c3),
    s31 = v128.load(c3, 16);
  let s40 = v128.load(c4),
    s41 = v128.load(c4, 16);
  let s50 = v128.load(c5),
    s51 = v128.load(c5, 16);
  let a1 = a + rs,
    a2 = a1 + rs,
    a3 = a2 + rs,
    a4 = a3 + rs,
    a5 = a4 + rs;
  for (let end = b + ((<usize>k) << 5); b < end; b += 32) {
    const b0 = v128.load(b),
      b1 = v128.load(b, 16);
    let x = v128.load32_splat(a);
    s00 = madd(x, b0, s00);
    s01 = madd(x, b1, s01);
    x = v128.load32_splat(a1);
    s10 = madd(x, b0, s10);
    s11 = madd(x, b1, s11);
    x = v128.load32_splat(a2);
    s20 = madd(x, b0, s20);
    s21 = madd(x, b1, s21);
    x = v128.load32_splat(a3);
    s30 = madd(x, b0, s30);
    s31 = madd(x, b1, s31);
    x = v128.load32_splat(a4);
    s40 = madd(x, b0, s40);
    s41 = madd(x, b1, s41);
    x = v128.load32_splat(a5);
    s50 = madd(x, b0, s50);
    s51 = madd(x, b1, s51);
    a += cs;
    a1 += cs;
    a2 += cs;
    a3 += cs;
    a4 += cs;
    a5 += cs;
  }
  v128.store(c, s00);
  v128.store(c, s01, 16);
  v128.store(c1, s10);
  v128.store(c1, s11, 16);
  v128.store(c2, s20);
  v128.store(c2, s21, 16);
  v128.store(c3, s30);
  v128.store(c3, s31, 16);
  v128.store(c4, s40);
  v128.store(c4, s41, 16);
  v128.store(c5, s50);
  v128.store(c5, s51, 16);
}

/** Packs columns of B[k×n] eight at a time, the last panel filled with zeros. */
function pack(k: i32, n: i32, b: usize, rs: usize, cs: usize, to: usize): void {
  for (let left = 0; left < n; left += 8) {
    const width = min(8, n - left);
    let row = b + <usize>left * cs;
    if (cs == 4) {
      const low = i32x4.gt_s(i32x4.splat(width), lanes()),
        high = i32x4.gt_s(i32x4.splat(width - 4), lanes());
      for (let i = 0; i < k; i++, row += rs, to += 32) {
        v128.store(to, v128.and(v128.load(row), low));
        v128.store(to, v128.and(v128.load(row, 16), high), 16);
      }
    } else {
      for (let i = 0; i < k; i++, row += rs, to += 32) {
        v128.store(to, f32x4.splat(0));
        v128.store(to, f32x4.splat(0), 16);
        for (let j = 0; j < width; j++) store<f32>(to + bytes(j), load<f32>(row + <usize>j * cs));
      }
    }
  }
}

/** One tile at the edge of C: through a full tile in scratch memory; in the first pass on top of C, later beside it. */
function edge(
  k: i32,
  rows: i32,
  columns: i32,
  a: usize,
  rs: usize,
  cs: usize,
  b: usize,
  c: usize,
  ls: usize,
  scratch: usize,
  first: bool,
): void {
  if (!first) memory.fill(scratch, 0, 192);
  else
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < columns; j++) store<f32>(scratch + bytes(i * 8 + j), load<f32>(c + <usize>i * ls + bytes(j)));
  tile(k, a, rs, cs, b, scratch, 32);
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) {
      const at = c + <usize>i * ls + bytes(j);
      const sum = load<f32>(scratch + bytes(i * 8 + j));
      store<f32>(at, first ? sum : load<f32>(at) + sum);
    }
}

/** A whole tile of a pass after the first, summed for itself before it is added: a long running sum would lose digits. */
function further(k: i32, a: usize, rs: usize, cs: usize, b: usize, c: usize, ls: usize, scratch: usize): void {
  memory.fill(scratch, 0, 192);
  tile(k, a, rs, cs, b, scratch, 32);
  for (const end = scratch + 192; scratch < end; scratch += 32, c += ls) {
    v128.store(c, f32x4.add(v128.load(c), v128.load(scratch)));
    v128.store(c, f32x4.add(v128.load(c, 16), v128.load(scratch, 16)), 16);
  }
}

/**
 * C[m×n] += A[m×k] · B[k×n], all row-major unless their strides (in floats) say otherwise: element (i, j) of A lies at
 * `a + 4(i·ars + j·acs)`. Sums run over k in order, whatever m
 * and n are, and are begun anew every 256 products. `scratch` holds 64 floats and, after them,
 * `packedSize(k, n)` floats. A may be read up to five rows past its end; those sums are dropped.
 */
export function gemm(
  m: i32,
  n: i32,
  k: i32,
  a: usize,
  ars: i32,
  acs: i32,
  b: usize,
  brs: i32,
  bcs: i32,
  c: usize,
  scratch: usize,
): void {
  const rs = bytes(ars),
    cs = bytes(acs),
    ls = bytes(n);
  const packed = scratch + 256;
  for (let from = 0; from < k; from += depth) {
    const deep = min(depth, k - from);
    pack(deep, n, b + <usize>from * bytes(brs), bytes(brs), bytes(bcs), packed);
    for (let top = 0; top < m; top += height) {
      const bottom = min(m, top + height);
      for (let left = 0, panel = packed; left < n; left += 8, panel += (<usize>deep) << 5) {
        const columns = min(8, n - left);
        for (let i = top; i < bottom; i += 6) {
          const at = a + <usize>i * rs + <usize>from * cs;
          const to = c + <usize>i * ls + bytes(left);
          const rows = min(6, bottom - i);
          // A tile may reach past its row: it adds zeros to the rows behind, and leaves as many as C has untouched.
          const whole = rows == 6 && (i + 5) * n + left + 8 <= m * n;
          if (whole && from == 0) tile(deep, at, rs, cs, panel, to, ls);
          else if (whole) further(deep, at, rs, cs, panel, to, ls, scratch);
          else edge(deep, rows, columns, at, rs, cs, panel, to, ls, scratch, from == 0);
        }
      }
    }
  }
}

/** Floats that `gemm` packs at a time. */
export function packedSize(k: i32, n: i32): i32 {
  return min(k, depth) * ((n + 7) & ~7);
}
