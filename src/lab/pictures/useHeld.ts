import { useEffect, useId, useState } from "react";
import type { Pixels, PictureSource } from "../../engine/pictures/api";
import { usePictures } from "./connection";
import { useOwnPicture } from "./own";
import type { PictureValues } from "./settings";

/** A picture that the worker holds. */
export interface HeldPicture {
  readonly name: string;
  /** Another number for another picture of that name. */
  readonly version: number;
  readonly looks: Pixels;
}

let versions = 0;

/** The picture of some settings, held; the one before while the next is drawn, null at first. */
export function useHeld({ picture, size, colour, angle }: PictureValues): HeldPicture | null {
  const pictures = usePictures();
  const own = useOwnPicture();
  const name = useId();
  const [held, setHeld] = useState<HeldPicture | null>(null);
  const mine = picture === "own" ? own : null;
  const turn = picture === "blocks" ? angle : 0;
  useEffect(() => {
    if (!pictures) return undefined;
    let alive = true;
    const source: PictureSource = mine ?? { scene: picture === "own" ? "lighthouse" : picture, angle: turn };
    void pictures.hold(name, { source, width: size, grey: !colour }).then(
      (looks) => (alive ? setHeld({ name, version: ++versions, looks }) : undefined),
      () => undefined,
    );
    return () => {
      alive = false;
    };
  }, [pictures, name, mine, picture, size, colour, turn]);
  useEffect(() => () => void pictures?.drop(name).catch(() => undefined), [pictures, name]);
  return pictures ? held : null;
}
