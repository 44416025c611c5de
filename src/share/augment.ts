import { augmentationIds, augmentations, type AugmentationId, type Strengths } from "../augmentations";
import type { Choice } from "../experiment/experiment";
import { datasetOf } from "../experiment/network";
import { message } from "../locales/message";
import { readOne, type Note } from "./settings";
import { nameIn, quoted } from "./words";

/** Says that nothing is varied; only a fork needs the word. */
export const none = "none";

/**
 * Reads `mirror/rotate:15/shift:2`: augmentations, each with its strength unless that is the usual one. An unknown name
 * is left out, and so is all of it where the data are no pictures. Undefined where nothing is left.
 */
export function readAugment(text: string, data: Choice, note: Note): Strengths | undefined {
  const words = text
    .split("/")
    .map((word) => word.trim())
    .filter((word) => word !== "" && word.toLowerCase() !== none);
  if (words.length === 0) return undefined;
  if (datasetOf(data).dataset.kind !== "pictures") {
    note(message("augment: only pictures can be varied; it is left out."));
    return undefined;
  }
  const given: Partial<Record<AugmentationId, number>> = {};
  for (const word of words) {
    const [name, strength] = word.split(":", 2).map((part) => part.trim());
    const id = nameIn(augmentations, name) as AugmentationId | undefined;
    if (id === undefined) note(message("There is no augmentation “{name}”; it is left out.", { name: quoted(name) }));
    else if (given[id] !== undefined)
      note(message("“{key}” stands in the link twice; the first counts.", { key: `augment ${id}` }));
    else {
      const setting = augmentations[id].strength;
      given[id] = strength === undefined ? setting.default : readOne(setting, strength, `augment ${id}`, note);
    }
  }
  const on = augmentationIds.filter((id) => (given[id] ?? 0) > 0);
  return on.length > 0 ? Object.fromEntries(on.map((id) => [id, given[id]])) : undefined;
}

/** The shortest text from which `readAugment` gives this; undefined where nothing is varied. */
export function writeAugment(strengths: Strengths = {}): string | undefined {
  const words = augmentationIds.flatMap((id) => {
    const setting = augmentations[id].strength;
    const strength = strengths[id] ?? 0;
    if (strength <= 0) return [];
    return strength === setting.default ? id : `${id}:${setting.format(strength)}`;
  });
  return words.length > 0 ? words.join("/") : undefined;
}
