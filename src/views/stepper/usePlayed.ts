import { useCallback, useEffect, useState } from "react";

/** How long a stage stands while they are played, in ms. */
const standing = 1_800;

/** Plays the stages one after the other up to the last one that may be played. */
export function usePlayed(at: number, last: number, go: (stage: number) => void) {
  const [wanted, setWanted] = useState(false);
  const playing = wanted && at < last;
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setTimeout(() => {
      go(at + 1);
      if (at + 1 >= last) setWanted(false);
    }, standing);
    return () => clearTimeout(timer);
  }, [playing, at, last, go]);
  const togglePlay = useCallback(() => {
    setWanted(!playing);
    if (!playing && at >= last) go(0);
  }, [playing, at, last, go]);
  return { playing, togglePlay };
}
