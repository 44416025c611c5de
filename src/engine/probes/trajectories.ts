import type { Course, Fate, Parts } from "../../experiment/snapshot";
import { rowsOf } from "../rows";
import type { Moment } from "../ring";
import { predictionsOf } from "./predictions";
import type { Probe, Scene } from "./probe";

const mostExamples = 8;

/** Which validation examples were right at a moment. */
const known = new WeakMap<Moment, Uint8Array>();

/** Steps worth asking: the first, then two in each doubling. */
function stepsUpTo(last: number): number[] {
  const steps = [0, 1];
  for (let power = 2; power < last; power *= 2) steps.push(power, Math.floor(power * 1.5));
  return steps.filter((step) => step < last);
}

/** Which examples were learned, and which were forgotten again. It looks at a few moments for each snapshot. */
export const trajectories: Probe<"trajectories"> = {
  many: true,
  weights: false,
  asks: ({ newest }) => [newest.memory.version(), newest.version()],
  async read(scene): Promise<Parts["trajectories"]> {
    const { newest } = scene;
    if (newest.network.outputActivation === "linear") return null;
    const { data } = newest;
    const predicted = await predictionsOf(newest, "validation");
    const moments = await momentsOf(scene);
    const { labels, inputs, count } = data.sets.validation;
    const now = Uint8Array.from(predicted, (answer, example) => Number(answer === labels[example]));
    const courses = [...moments.map(({ right }) => right), now];
    const fates = Array.from({ length: count }, (_, example) => fateOf(courses.map((right) => right[example])));
    const some = (fate: Fate): Course => {
      const indices = fates.flatMap((each, example) => (each === fate ? [example] : [])).slice(0, mostExamples);
      return {
        indices,
        inputs: data.seen(rowsOf(inputs, data.inputSize, indices), "validation"),
        labels: rowsOf(labels, 1, indices),
        predicted: rowsOf(predicted, 1, indices),
        right: Uint8Array.from(indices.flatMap((example) => courses.map((right) => right[example]))),
      };
    };
    const countOf = (fate: Fate) => fates.filter((each) => each === fate).length;
    return {
      steps: Float32Array.from([...moments.map(({ step }) => step), newest.step()]),
      examples: count,
      counts: {
        always: countOf("always"),
        learned: countOf("learned"),
        forgotten: countOf("forgotten"),
        never: countOf("never"),
      },
      forgotten: some("forgotten"),
      never: some("never"),
    };
  },
};

/** What became of an example that was right (1) or wrong (0) at each of some moments, the last of them now. */
export function fateOf(right: readonly number[]): Fate {
  const ever = right.includes(1);
  if (right[right.length - 1] === 1) return right.includes(0) ? "learned" : "always";
  return ever ? "forgotten" : "never";
}

/** The moments that were asked by now, in order; what there is no time for is left for later. */
async function momentsOf({ newest, shotAt, hasTime, later }: Scene): Promise<{ step: number; right: Uint8Array }[]> {
  const asked = stepsUpTo(newest.step()).map((step) => newest.memory.at(step));
  const moments = [...new Set(asked.filter((moment) => moment !== null))];
  const found: { step: number; right: Uint8Array }[] = [];
  let tried = 0;
  for (const moment of moments) {
    let right = known.get(moment);
    if (!right && (tried === 0 || hasTime())) {
      tried++;
      const shot = shotAt(moment.step);
      const { labels } = newest.data.sets.validation;
      const answers = shot && (await predictionsOf(shot, "validation"));
      right = answers ? Uint8Array.from(answers, (answer, example) => Number(answer === labels[example])) : undefined;
      if (right) known.set(moment, right);
    }
    if (right) found.push({ step: moment.step, right });
    else later();
  }
  return found;
}
