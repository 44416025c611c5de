import { useState } from "react";
import { same } from "../experiment/same";

/** The same object for as long as it says the same. */
export function useSteady<T>(value: T): T {
  const [steady, setSteady] = useState(value);
  if (same(steady, value)) return steady;
  setSteady(value);
  return value;
}
