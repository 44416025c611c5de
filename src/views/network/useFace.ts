import { useEffect, useMemo, useState } from "react";
import type { Experiment } from "../../experiment/experiment";
import { datasetOf } from "../../experiment/network";
import { useSession, useSessionState } from "../../session/useSession";
import type { Face } from "./FaceSwitch";
import type { Pictures } from "./numbers";
import { axesOf, type Axes } from "./tuned";

/** Which face maps show, what they are drawn as if it is not their own, and the factors it is over; null for points. */
export function useFace(
  experiment: Experiment,
  features: Pictures | null,
  /** What is compared shows its maps: over the factors only the run in front is asked. */
  beside: boolean,
): { face: Face; pictures: Pictures | null; axes: Axes | null; setFace: (face: Face) => void } {
  const session = useSession();
  const [chosen, setFace] = useState<Face>("maps");
  const pictured = datasetOf(experiment.data).dataset.kind === "pictures";
  const face = pictured && !beside ? chosen : "maps";
  const [across, up] = useSessionState((state) => state.focus.axes);
  const tuning = useSessionState((state) => (face === "tuned" ? (state.snapshot?.parts.tuning ?? null) : null));
  useEffect(() => (face === "tuned" ? session.need(["tuning"]) : undefined), [session, face]);
  const pictures = useMemo(
    (): Pictures | null => (face === "tuned" ? { kind: "tuned", tuning } : features),
    [face, tuning, features],
  );
  const axes = useMemo(() => (pictured ? axesOf(experiment, [across, up]) : null), [experiment, pictured, across, up]);
  return { face, pictures, axes, setFace };
}
