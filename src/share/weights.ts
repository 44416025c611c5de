import type { Weights } from "../experiment/experiment";
import type { LayerInfo } from "../experiment/network";
import { message } from "../locales/message";
import { sizeOf } from "../math/shape";
import { packed, shortest, unpacked } from "./floats";
import type { Note } from "./settings";
import { quoted } from "./words";

/** The most numbers that a link carries. */
const mostWeights = 200;

/** Numbers of one layer that take more signs than this are packed. */
const longestWritten = 240;

/** What stands before packed numbers. */
const mark = "~";

const learning = (layers: readonly LayerInfo[]) => layers.filter(({ weights }) => weights.length > 0);

const countOf = ({ weights }: LayerInfo): number => weights.reduce((sum, { shape }) => sum + sizeOf(shape), 0);

/** Whether a network's numbers are few enough for a link. */
export const carriesWeights = (layers: readonly LayerInfo[]): boolean =>
  layers.reduce((sum, layer) => sum + countOf(layer), 0) <= mostWeights;

/**
 * Reads `0.4,-0.6,0.3,0.8,0.1,-0.1/0.7,-0.5,0.2`: for each layer that has any the numbers of its kernel (row-major) and
 * of its bias, or of what else it keeps. A layer that is left empty starts from the seed; `~` begins packed numbers.
 * Undefined, with a sentence, where they don't fit the network.
 */
export function readWeights(text: string, layers: readonly LayerInfo[], note: Note): Weights | undefined {
  const places = learning(layers);
  const parts = text.split("/");
  if (!carriesWeights(layers)) {
    note(
      message("w: a link carries the weights of small networks alone, up to {most} numbers.", { most: mostWeights }),
    );
    return undefined;
  }
  if (parts.length !== places.length) {
    note(
      message(
        "w: the network has {needed, plural, one {# layer} other {# layers}} with weights, the link gives {given}. The weights are drawn from the seed.",
        {
          needed: places.length,
          given: parts.length,
        },
      ),
    );
    return undefined;
  }
  const read: Record<string, Weights[string]> = {};
  for (const [index, layer] of places.entries()) {
    const part = parts[index].trim();
    if (part === "") continue;
    const numbers = numbersIn(part, note);
    if (!numbers) return undefined;
    if (numbers.length !== countOf(layer)) {
      note(
        message("w: {layer} takes {needed} numbers, the link gives {given}. The weights are drawn from the seed.", {
          layer: layer.type.title(layer.values),
          needed: countOf(layer),
          given: numbers.length,
        }),
      );
      return undefined;
    }
    read[layer.spec.key] = cut(numbers, layer);
  }
  return Object.keys(read).length > 0 ? read : undefined;
}

function numbersIn(part: string, note: Note): readonly number[] | null {
  const words = part.startsWith(mark) ? (unpacked(part.slice(mark.length)) ?? [part]) : part.split(",");
  const numbers = words.map((word) => (String(word).trim() === "" ? Number.NaN : Math.fround(Number(word))));
  const bad = numbers.findIndex((number) => !Number.isFinite(number));
  if (bad < 0) return numbers;
  note(message("w: “{word}” is no weight. The weights are drawn from the seed.", { word: quoted(String(words[bad])) }));
  return null;
}

/** The arrays of a layer out of one row of numbers. */
function cut(numbers: readonly number[], { weights }: LayerInfo): Weights[string] {
  let at = 0;
  return Object.fromEntries(
    weights.map(({ name, shape }) => {
      const from = at;
      at += sizeOf(shape);
      return [name, numbers.slice(from, at)];
    }),
  );
}

/** The text from which `readWeights` gives these weights; undefined where there are none, or too many. */
export function writeWeights(weights: Weights | undefined, layers: readonly LayerInfo[]): string | undefined {
  if (!weights || !carriesWeights(layers)) return undefined;
  const parts = learning(layers).map((layer) => {
    const arrays = Object.hasOwn(weights, layer.spec.key) ? weights[layer.spec.key] : {};
    const fits = layer.weights.every(({ name, shape }) => arrays[name]?.length === sizeOf(shape));
    if (!fits) return "";
    const numbers = layer.weights.flatMap(({ name }) => arrays[name]);
    const text = numbers.map(shortest).join(",");
    return text.length > longestWritten ? mark + packed(numbers) : text;
  });
  return parts.some((part) => part !== "") ? parts.join("/") : undefined;
}
