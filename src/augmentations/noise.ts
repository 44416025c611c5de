import { bell } from "../math/random";
import { number } from "../settings";
import type { Tonal } from "./augmentation";

/** A 32-bit word for each place under a key: the finaliser of MurmurHash3 (Appleby, 2008). A tenth of a Threefry's cost, and enough for grain. */
function wordAt(key: number, place: number): number {
  let word = (key + Math.imul(place, 0x9e3779b9)) | 0;
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return word ^ (word >>> 16);
}

/** Every number gets a draw of its own from nearly a bell, at most 3.46 of its deviations wide. */
export const noise: Tonal = {
  strength: number({
    label: "noise",
    help: "The deviation of the random numbers that are added to the cells, as a share of the whole range.",
    default: 10,
    min: 0,
    max: 50,
    step: 5,
    unit: "%",
  }),
  paint(picture, _, strength, chance) {
    const [key] = chance.words(0);
    const deviation = strength / 100;
    for (let at = 0; at < picture.length; at++)
      picture[at] = Math.min(1, Math.max(0, picture[at] + deviation * bell(wordAt(key, at))));
  },
};
