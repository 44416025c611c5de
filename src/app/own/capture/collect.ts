import { message } from "../../../locales";
import { isFault, type Fault } from "../../../datasets/importers/fault";
import { className } from "../../../datasets/importers/names";
import { sizeOf } from "../../../math/shape";
import { chosenClasses } from "../../../session/importing/chosenClasses";
import { packed } from "../../../session/importing/packed";
import { added } from "../../../session/ownData/added";
import type { Kept } from "../../../session/ownData/cabinet";
import { shotsOf, type Draft } from "./draft";

/** What a draft becomes: a collection of its own or a larger one, or the sentence why that can't be. `names` are those of its classes. */
export async function collect(draft: Draft, names: readonly string[], name: string): Promise<Kept | Fault> {
  const { into, shape } = draft;
  const shots = draft.classes.map(shotsOf);
  const labels = shots.flatMap((each, label) => each.map(() => label));
  const all = shots.flat();
  if (into) {
    const pixels = new Uint8Array(all.length * sizeOf(shape));
    for (const [place, shot] of all.entries()) pixels.set(shot, place * sizeOf(shape));
    return added(into, { pixels, classes: labels.map((label) => className(names[label])) });
  }
  const source = {
    classes: names,
    labels: Uint16Array.from(labels),
    tests: null,
    paths: null,
    shape,
    sizes: [[shape[1], shape[0]] as const],
    picture: (index: number) => Promise.resolve(all[index]),
  };
  // A class without a picture is left out.
  const chosen = chosenClasses(
    source,
    names.map((each, label) => (shots[label].length > 0 ? each : "")),
  );
  if (isFault(chosen)) return chosen;
  const framing = { size: [shape[0], shape[1]], channels: shape[2] === 3 ? 3 : 1, crop: "middle" } as const;
  return packed(source, { name, framing, names, apart: false }, chosen, () => {});
}

/** Why a draft can't be learned from yet; null where it can. */
export function lacking(draft: Draft) {
  const filled = draft.classes.filter((each) => each.bursts.some(({ length }) => length > 0));
  if (filled.length === 0) return message("Add a picture first.");
  if (!draft.into && filled.length < 2) return message("Add pictures of a second class: something to tell apart.");
  return null;
}
