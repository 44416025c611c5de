import { useEffect, useState } from "react";
import type { Change } from "../../engine/api";
import { useSessionState } from "../../session/useSession";
import type { Network } from "../../experiment/network";
import type { Mark } from "./Header";

/** How long the marks of an edit stand, in ms. */
const pause = 8_000;

/** What the last edit did to each layer's weights, for some seconds; nothing where it cost none. */
export function useMarks(network: Network): (layer: number) => Mark {
  const change = useSessionState((state) => state.change);
  const [over, setOver] = useState<Change | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setOver(change), pause);
    return () => clearTimeout(timer);
  }, [change]);
  const learns = (layer: number) => (network.layers[layer]?.weights.length ?? 0) > 0;
  if (!change?.applied || change === over || !change.fresh.some(learns)) return () => null;
  return (layer) => {
    if (!learns(layer)) return null;
    return change.fresh.includes(layer) ? "fresh" : change.kept.includes(layer) ? "kept" : null;
  };
}
