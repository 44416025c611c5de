import { useEffect, useState } from "react";
import { sizeOf } from "../../../math/shape";
import { groundOf } from "../../../views/pad/ground";
import type { Draft } from "./draft";
import { numbersOf } from "./numbersOf";

/** What drawings of a draft are drawn on, one number a channel: what its collection's first picture lies on, or 0. */
export function useGround({ into, shape }: Draft): readonly number[] {
  const [found, setFound] = useState<readonly number[] | null>(null);
  useEffect(() => {
    let here = true;
    void into?.content
      .slice(0, sizeOf(shape))
      .arrayBuffer()
      .then((bytes) => here && setFound(groundOf(numbersOf(new Uint8Array(bytes)), shape)));
    return () => {
      here = false;
    };
  }, [into, shape]);
  return found ?? Array.from({ length: shape[2] }, () => 0);
}
