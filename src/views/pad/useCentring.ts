import { useEffect, useRef, useState } from "react";
import { centred } from "../../datasets/pictures/centre";
import { datasetOf } from "../../experiment/network";
import type { Shape } from "../../math/shape";
import { useSession, useSessionState } from "../../session/useSession";
import { groundOf } from "./ground";

/** A drawing is framed when the pen has been up so long, in ms: the next stroke of a sign comes sooner. */
const pause = 900;

export interface Centring {
  /** Whether drawings are framed; null where that means nothing. */
  readonly on: boolean | null;
  readonly toggle: () => void;
  /** A stroke begins. */
  readonly wait: () => void;
  /** A stroke has ended. */
  readonly soon: () => void;
}

/**
 * Frames a drawing as the training examples are framed, where they are: the sheet then shows what the network gets.
 * `onCentred` takes it over.
 */
export function useCentring(shape: Shape, onCentred: (pixels: readonly number[]) => void): Centring {
  const session = useSession();
  const data = useSessionState((state) => state.experiment.data);
  const { dataset, values } = datasetOf(data);
  const framing = dataset.framing?.(values) ?? null;
  const [chosen, setChosen] = useState<boolean | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const on = framing && (chosen ?? framing.usual);
  const wait = () => clearTimeout(timer.current);
  function centre() {
    const { example } = session.getState().focus;
    if (!framing || example.kind !== "drawn") return;
    const { pixels } = example;
    const framed = centred(pixels, shape, groundOf(pixels, shape), framing.box);
    if (framed.some((value, index) => value !== pixels[index])) onCentred(framed);
  }
  return {
    on,
    toggle() {
      wait();
      setChosen(!on);
      if (!on) centre();
    },
    wait,
    soon() {
      wait();
      if (on) timer.current = setTimeout(centre, pause);
    },
  };
}
