import type { Experiment } from "../experiment/experiment";
import { number } from "../settings";
import { readOne, readSettings, type Note } from "./settings";
import { itemOf } from "./words";

type Seeds = Experiment["seeds"];

const seed = (usual: number) =>
  number({
    label: "Seed",
    help: "A number that fixes all random draws of one purpose: data, weights, or order.",
    default: usual,
    min: 0,
    max: 4_294_967_295,
    whole: true,
  });

/** Reads `3` (all three) or `data:3,weights:7,order:1` (what is left out stays as usual). */
export function readSeeds(text: string, usual: Seeds, note: Note): Seeds {
  const { type, settings } = itemOf(text);
  const alone = type !== "" || settings.length === 0;
  const all = alone ? readOne(seed(usual.data), type, "seed", note) : 0;
  const start = alone ? { data: all, weights: all, order: all } : usual;
  const three = { data: seed(start.data), weights: seed(start.weights), order: seed(start.order) };
  return { ...start, ...readSettings(three, settings, "seed", note) };
}

/** The shortest text from which `readSeeds` gives `seeds`; undefined where they are the usual ones. */
export function writeSeeds(seeds: Seeds, usual: Seeds): string | undefined {
  const { data, weights, order } = seeds;
  const changed = (["data", "weights", "order"] as const).filter((name) => seeds[name] !== usual[name]);
  if (changed.length === 0) return undefined;
  if (data === weights && weights === order) return String(data);
  return changed.map((name) => `${name}:${seeds[name]}`).join(",");
}
