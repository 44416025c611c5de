import { streamOf } from "../../math/random";
import { choice, type Settings, type ValuesOf } from "../../settings";
import { balanced } from "../classes";
import type { Dataset, Factor } from "../dataset";
import { noiseOf } from "./noise";
import { picturesOf, rowsOf, same, style, styles, type Column } from "./rows";
import { noise, vary, type Span } from "./vary";

/** One of some kinds of a thing, each as often as the others: names of the kinds in the order of their numbers 0, 1 … */
interface Kinds {
  readonly label: string;
  readonly choices: readonly string[];
}

/** A quantity whose kinds are stretches of it, each as often as the others. */
interface Grades {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly stretches: readonly (readonly [low: number, high: number])[];
}

/** Something that may be asked of a picture: its possible answers, and which is right for these kinds, part by part. */
interface Question {
  readonly label: string;
  readonly classes: readonly string[];
  readonly answer: (kinds: readonly number[]) => number;
}

/** Pictures painted from independent parts, each in some kinds, and from quantities that vary evenly in a range. */
interface Drawing {
  readonly label: string;
  readonly summary: string;
  readonly shape: readonly [height: number, width: number, channels: number];
  readonly count: Dataset["count"];
  /** In the order in which `paint` gets them; then come the spans. */
  readonly parts: Readonly<Record<string, Kinds | Grades>>;
  readonly spans: Readonly<Record<string, Span>>;
  /** The first is asked unless the learner chooses another. */
  readonly questions: Readonly<Record<string, Question>>;
  readonly axes: Dataset["axes"];
  readonly cautions?: Dataset["cautions"];
  /** How much grain lies over a picture unless the learner says otherwise. */
  readonly noise: number;
  /** Other settings, and what they do to the kinds of an example's parts. */
  readonly settings?: Settings;
  readonly settle?: (kinds: number[], values: ValuesOf<Settings>) => void;
  /** Paints a picture 0…1, empty at first, from a row of factors: parts, spans, noise, style. */
  readonly paint: (row: Float32Array, picture: Float32Array) => void;
}

const factorOf = (name: string, part: Kinds | Grades): Factor =>
  "choices" in part
    ? { name, label: part.label, min: 0, max: part.choices.length - 1, step: 1, unit: "", choices: part.choices }
    : { name, label: part.label, min: part.min, max: part.max, step: part.step, unit: "" };

const kindsIn = (part: Kinds | Grades) => ("choices" in part ? part.choices : part.stretches).length;

export function drawing(given: Drawing): Dataset {
  const { label, summary, shape, count, axes, cautions, paint } = given;
  const parts = Object.entries(given.parts);
  const varied = vary(given.spans);
  const questions = Object.entries(given.questions);
  const asked = (values: ValuesOf<Settings>): Question => given.questions[values.label ?? questions[0][0]];
  const factors = [...parts.map(([name, part]) => factorOf(name, part)), ...varied.factors, noise.factor, style];
  const size = shape[0] * shape[1] * shape[2];
  const question = choice({
    label: "label",
    help: "What the network has to say about a picture. The pictures stay the same.",
    default: questions[0][0],
    options: questions.map(([value, { label }]) => ({ value, label })),
  });
  return {
    label,
    summary,
    kind: "pictures",
    task: "classification",
    settings: {
      ...(questions.length > 1 ? { label: question } : {}),
      ...given.settings,
      ...varied.settings,
      noise: noise.setting(given.noise),
    },
    count,
    factors,
    axes,
    inputShape: () => shape,
    classes: (values) => asked(values).classes,
    cautions,
    draw(seed, count, values) {
      const chance = streamOf(seed, "grade", 0);
      const kinds = parts.map(([name, part]) => balanced(seed, name, count, kindsIn(part)));
      const columns: Float32Array[] = parts.map(() => new Float32Array(count));
      const labels = new Float32Array(count);
      const { answer } = asked(values);
      for (let example = 0; example < count; example++) {
        const own = kinds.map((column) => column[example]);
        given.settle?.(own, values);
        labels[example] = answer(own);
        for (const [index, [, part]] of parts.entries()) {
          const share = chance.uniform(example * parts.length + index);
          columns[index][example] = "choices" in part ? own[index] : within(part.stretches[own[index]], share);
        }
      }
      const all: Column[] = [...columns, ...varied.draw(seed, count, values as never)];
      return { factors: rowsOf(count, [...all, same(values.noise, count), styles(seed, count)]), labels };
    },
    inputs(rows) {
      const addNoise = noiseOf(size);
      return picturesOf(rows, factors.length, size, (row, picture) => {
        paint(row, picture);
        addNoise(picture, row[factors.length - 2], row[factors.length - 1]);
      });
    },
  };
}

const within = ([low, high]: readonly [number, number], share: number): number => low + share * (high - low);
