import { useEffect, useState } from "react";
import type { Change } from "../engine/api";
import type { Experiment } from "../experiment/experiment";
import { describeNetwork } from "../experiment/network";
import { message, type Message } from "../locales";
import { useSessionState } from "../session/useSession";

/** How long what an edit did stands in the place of how the run is doing, in ms. */
const pause = 8_000;

/** What an edit did to the weights in one sentence; null where there is nothing to say. */
export function spokenChange({ kept, fresh }: Change, experiment: Experiment): Message | null {
  const { layers } = describeNetwork(experiment);
  const learned = fresh.filter((index) => (layers[index]?.weights.length ?? 0) > 0);
  if (learned.length === 0) return kept.length > 0 ? message("Changed: every layer keeps what it has learned.") : null;
  if (learned.length === 1)
    return message("Changed: layer {number} starts from new weights, the others keep theirs.", {
      number: learned[0] + 1,
    });
  return message("Changed: {count} layers start from new weights, the others keep theirs.", { count: learned.length });
}

/** What the last edit did, for some seconds. */
export function useRecentChange(): Message | null {
  const change = useSessionState((state) => state.change);
  const experiment = useSessionState((state) => state.experiment);
  const [over, setOver] = useState<Change | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setOver(change), pause);
    return () => clearTimeout(timer);
  }, [change]);
  return change && change !== over ? spokenChange(change, experiment) : null;
}
