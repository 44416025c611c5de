import type { Marks, PartName, Snapshot } from "../../experiment/snapshot";
import { augmented } from "./augmented";
import { changed } from "./changed";
import { confusion } from "./confusion";
import { decision } from "./decision";
import { dropped } from "./dropped";
import { example } from "./example";
import { excites } from "./excites";
import { factors } from "./factors";
import { gallery } from "./gallery";
import { ghosts } from "./ghosts";
import { health } from "./health";
import { heat } from "./heat";
import { history } from "./history";
import { kept } from "./kept";
import { maps } from "./maps";
import { points } from "./points";
import { progress } from "./progress";
import type { Probe, Scene } from "./probe";
import { spread } from "./spread";
import { createRhythm, type Made } from "./rhythm";
import { stock } from "./stock";
import { thumbnails } from "./thumbnails";
import { trajectories } from "./trajectories";
import { tuning } from "./tuning";
import { createTurn } from "./turn";
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
  ghosts,
  confusion,
  gallery,
  points,
  excites,
  spread,
  heat,
  kept,
  changed,
  trajectories,
  health,
  stock,
  factors,
  tuning,
  dropped,
  augmented,
};

/** The parts of a snapshot, the steps of those that stay behind, and whether there is more to come. */
type Seen = Pick<Snapshot, "parts" | "marks" | "lags" | "unfinished">;

/** 1 for parts that take the answers to many examples, else 0. */
const many = (name: PartName) => Number(probes[name].many === true);

/** A snapshot takes up no other part that can wait after so many ms; where that is the way to a large network's own, more. */
const [enough, ampler] = [30, 250];

type Look = (parts: readonly PartName[], scene: Omit<Scene, "hasTime" | "later">, have?: Marks) => Promise<Seen>;

/** Makes what answers the parts that views need, but for those they have; whoever shares a turn shares its time. */
export function createLook(turn = createTurn()): Look {
  const rhythms = new Map(
    Object.entries(probes).map(([name, probe]) => [name, createRhythm(probe as Probe<PartName>, turn)]),
  );
  const last = (name: PartName) => rhythms.get(name)?.last() ?? 0;
  let [first, generation] = [true, 0];
  return async (names, given, have = {}) => {
    const start = given.now();
    turn.begin(start, given.idle);
    let unfinished = false;
    const later = () => {
      unfinished = true;
    };
    // A training that has just begun is seen to move before anything that can wait, and a large network before it is tried.
    const calm = given.large && !given.training && !given.hurried;
    const least = given.large ? given.generation !== generation : first && given.training;
    const room = least ? 0 : calm ? ampler : enough;
    [first, generation] = [false, given.generation];
    const scene: Scene = { ...given, hasTime: () => given.now() - start < room, later };
    const made = new Map<PartName, Made<PartName> | null | undefined>();
    // The one that was made longest ago gets its turn first; of a large network, what takes one example only.
    const order = (a: PartName, b: PartName) => (given.large ? many(a) - many(b) : 0);
    const inTurn = names.toSorted((a, b) => order(a, b) || last(a) - last(b) || many(a) - many(b));
    for (const name of inTurn) made.set(name, await rhythms.get(name)?.(scene));
    const late = names.filter((name) => probes[name].weights !== false && made.get(name)?.step !== scene.run.step());
    const changed = names.filter((name) => made.get(name)?.mark !== have[name]);
    return {
      parts: Object.fromEntries(changed.map((name) => [name, made.get(name)?.part])),
      marks: Object.fromEntries(names.map((name) => [name, made.get(name)?.mark])),
      lags: Object.fromEntries(late.map((name) => [name, made.get(name)?.step])),
      unfinished,
    };
  };
}
