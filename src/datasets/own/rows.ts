import { permutation } from "../../math/random";
import { partsOf, type OwnCollection } from "./collection";

/**
 * The rows that are drawn of a collection: `count` of those open to training and validation, chosen by the seed where there
 * are more, else all in their order; then the whole test that is kept apart.
 */
export function rowsDrawn(collection: OwnCollection, seed: number, count: number): Uint32Array {
  const { open, test } = partsOf(collection);
  const drawn = Math.min(count, open);
  const rows = new Uint32Array(drawn + test);
  const chosen = drawn < open ? permutation(seed, "own", 0, open) : null;
  for (let row = 0; row < drawn; row++) rows[row] = chosen ? chosen[row] : row;
  for (let row = 0; row < test; row++) rows[drawn + row] = open + row;
  return rows;
}
