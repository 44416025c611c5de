import { useState } from "react";

/** Numbers that stay the same object as long as they are the same numbers. */
export function useUnchanged<T extends ArrayLike<number>>(numbers: T): T {
  const [held, hold] = useState(numbers);
  if (held === numbers || same(held, numbers)) return held;
  hold(numbers);
  return numbers;
}

function same(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (!Object.is(a[at], b[at])) return false;
  return true;
}
