/** The first place of a window, `dilation` apart from `start` on, that is not before 0. */
export function firstInside(start: i32, dilation: i32): i32 {
  return start < 0 ? (dilation - 1 - start) / dilation : 0;
}

/** One behind the last of `kernel` places, `dilation` apart from `start` on, that is below `length`. */
export function endInside(start: i32, dilation: i32, kernel: i32, length: i32): i32 {
  return start >= length ? 0 : min(kernel, (length - 1 - start) / dilation + 1);
}
