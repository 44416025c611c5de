import type { PartName, Parts } from "../../experiment/snapshot";
import { confusion } from "./confusion";
import { decision } from "./decision";
import { example } from "./example";
import { excites } from "./excites";
import { gallery } from "./gallery";
import { history } from "./history";
import { maps } from "./maps";
import { points } from "./points";
import { progress } from "./progress";
import type { Probe, Scene } from "./probe";
import { createRhythm } from "./rhythm";
import { spread } from "./spread";
import { thumbnails } from "./thumbnails";
import { waiting } from "./waiting";
import { weights } from "./weights";

/** The parts of a snapshot. A new part is its file, a field in `Parts` and one line here. */
const probes: { readonly [P in PartName]: Probe<P> } = {
  progress,
  history,
  example,
  maps,
  weights,
  waiting,
  thumbnails,
  decision,
  confusion,
  gallery,
  points,
  excites,
  spread,
};

/** Makes what answers the parts that views need. */
export function createLook(): (parts: readonly PartName[], scene: Scene) => Promise<Partial<Parts>> {
  const rhythms = new Map(
    Object.entries(probes).map(([name, probe]) => [name, createRhythm(probe as Probe<PartName>)]),
  );
  return async (parts, scene) => {
    const found: [string, unknown][] = [];
    for (const name of parts) found.push([name, await rhythms.get(name)?.(scene)]);
    return Object.fromEntries(found);
  };
}
