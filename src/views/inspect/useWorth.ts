import { useCallback, useEffect, useRef, useState } from "react";
import type { Ablation } from "../../engine/api";
import { useSession, useSessionState } from "../../session/useSession";
import type { Inspection } from "./inspection";

/** Units that are asked for at once, so that there is progress to see and a place to stop. */
const atOnce = 2;

/** What the inspected unit is worth, while it is silent: asked for anew whenever training rests at another step. */
export function useWorth({ info, unit, parts }: Inspection, silent: boolean): Ablation | null {
  const session = useSession();
  const resting = useSessionState((state) => !state.playing && typeof state.focus.at !== "number");
  const [worth, setWorth] = useState<Ablation | null>(null);
  const step = parts.progress?.step;
  const { key } = info.spec;
  useEffect(() => {
    if (!silent || !resting || step === undefined) return undefined;
    let wanted = true;
    void session.ablate(key, [unit]).then((found) => wanted && setWorth(found?.[0] ?? null));
    return () => {
      wanted = false;
    };
  }, [session, key, unit, silent, resting, step]);
  return silent && worth?.unit === unit ? worth : null;
}

/** The units of a layer as far as they are ranked, the dearest first. */
export interface Ranking {
  readonly found: readonly Ablation[];
  /** How many there will be. */
  readonly units: number;
  readonly going: boolean;
}

/** Takes out the units of the inspected layer one after the other, with training at rest; can be stopped at any time. */
export function useRanking({ info }: Inspection) {
  const session = useSession();
  const [ranking, setRanking] = useState<Ranking | null>(null);
  const asking = useRef(0);
  const { key } = info.spec;
  const units = info.output[info.output.length - 1];

  const stop = useCallback(() => {
    asking.current++;
    setRanking((before) => before && { ...before, going: false });
  }, []);
  const start = useCallback(async () => {
    const mine = ++asking.current;
    const goesOn = () => asking.current === mine;
    setRanking({ found: [], units, going: true });
    if (session.getState().playing) await session.pause();
    let found: readonly Ablation[] = [];
    for (let from = 0; from < units && goesOn(); from += atOnce) {
      const some = Array.from({ length: Math.min(atOnce, units - from) }, (_, place) => from + place);
      const next = await session.ablate(key, some);
      if (!goesOn()) return;
      if (!next || next.length === 0) break;
      found = [...found, ...next].toSorted((a, b) => lossOf(b) - lossOf(a));
      setRanking({ found, units, going: found.length < units });
    }
  }, [session, key, units]);
  useEffect(
    () => () => {
      asking.current++;
    },
    [],
  );
  return { ranking, start, stop };
}

/** What is lost without a unit: a share of right answers, or for a regression a rise of the loss. */
export const lossOf = ({ whole, without }: Ablation): number =>
  whole.accuracy === null || without.accuracy === null ? without.loss - whole.loss : whole.accuracy - without.accuracy;
