/** The rows of a table `[…, width]` with these indices, copied. */
export function rowsOf(table: Float32Array, width: number, indices: ArrayLike<number>): Float32Array {
  const rows = new Float32Array(indices.length * width);
  for (let row = 0; row < indices.length; row++) {
    const from = indices[row] * width;
    rows.set(table.subarray(from, from + width), row * width);
  }
  return rows;
}
