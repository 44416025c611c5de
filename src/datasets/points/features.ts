import { set } from "../../settings";
import { sin } from "../../math/elementary";

/**
 * What a network can be told about a place (x, y). Squares and the product are divided by 6, the largest coordinate, so
 * that every one of them stays in −6…6 as x and y do and one learning rate suits them all; sines stay in −1…1.
 */
const features = {
  x: { name: "x", of: (x: number) => x },
  y: { name: "y", of: (_: number, y: number) => y },
  x2: { name: "x²", of: (x: number) => (x * x) / 6 },
  y2: { name: "y²", of: (_: number, y: number) => (y * y) / 6 },
  xy: { name: "xy", of: (x: number, y: number) => (x * y) / 6 },
  sinx: { name: "sin x", of: (x: number) => sin(x) },
  siny: { name: "sin y", of: (_: number, y: number) => sin(y) },
} as const;

const chosen = (words: readonly string[]) =>
  Object.entries(features)
    .filter(([word]) => words.includes(word))
    .map(([, feature]) => feature);

/** Which features the first layer gets. */
export const featureSetting = set({
  label: "inputs",
  help: "What the network is told about each point: its coordinates, or curves made of them that save it work.",
  default: ["x", "y"],
  options: Object.entries(features).map(([value, { name }]) => ({ value, label: name })),
});

/** The names of the chosen features, in the order of the inputs. */
export const featureNames = (words: readonly string[]): readonly string[] => chosen(words).map(({ name }) => name);

/** The chosen features of places `[count, 2]`, as `[count, features]`. */
export function featuresOf(places: Float32Array, words: readonly string[]): Float32Array {
  const columns = chosen(words);
  const count = places.length / 2;
  const inputs = new Float32Array(count * columns.length);
  for (let row = 0, at = 0; row < count; row++) {
    for (const { of } of columns) inputs[at++] = of(places[2 * row], places[2 * row + 1]);
  }
  return inputs;
}
