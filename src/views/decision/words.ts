import type { Factor } from "../../datasets/dataset";
import type { Experiment } from "../../experiment/experiment";
import { datasetOf } from "../../experiment/network";
import type { Parts } from "../../experiment/snapshot";
import { message, type Message } from "../../locales/message";
import { figure, percent } from "../../ui/figures";
import { answerAt } from "../answers";
import type { Plane } from "./plane";

/** A factor's value as text: `54°`, `2 px`, or the name of the choice. */
export function valueText({ choices, unit, step }: Factor, value: number): Message {
  if (choices) return { text: choices[Math.min(choices.length - 1, Math.max(0, Math.round(value)))] };
  const decimals = String(step).split(".")[1]?.length ?? 0;
  return message("{value}", { value: `${figure(value, decimals)}${unit && !"°%".includes(unit) ? " " : ""}${unit}` });
}

/** A factor with its value: `turn 54°`. */
export const factorText = (factor: Factor, value: number): Message =>
  message("{factor} {value}", { factor: { text: factor.label }, value: valueText(factor, value) });

/** A place on the plane: `turn 54°, shift 2 px`. */
export const placeText = ({ across, up }: Plane, x: number, y: number): Message =>
  message("{across}, {up}", { across: factorText(across.factor, x), up: factorText(up.factor, y) });

/** One answer as text: the class and how sure, or the value of a regression. `at` is where its row of outputs begins. */
export function answerText(experiment: Experiment, outputs: ArrayLike<number>, at: number, count: number): Message {
  const { dataset, values } = datasetOf(experiment.data);
  if (dataset.task === "regression") return message("{value}", { value: figure(outputs[at]) });
  const { index, probability } = answerAt(outputs, at, count);
  if (index < 0) return message("no number");
  return message("{answer}, {percent}", {
    answer: { text: dataset.classes(values)[index] ?? "" },
    percent: percent(probability),
  });
}

/** One sentence for the shown example and one for the whole map. */
export function describeDecision(parts: Partial<Parts>, experiment: Experiment, plane: Plane): Message {
  const { decision, example } = parts;
  if (!decision) return message("The map appears with the network's first answers.");
  const last = example?.output ?? decision.values;
  if (!Number.isFinite(last[0])) return message("The network gives no number any more.");
  const { dataset, values } = datasetOf(experiment.data);
  const map = onTheMap(decision, dataset.task === "regression");
  if (!example) return map;
  const place = example.factors
    ? placeText(plane, example.factors[plane.across.index], example.factors[plane.up.index])
    : null;
  if (dataset.task === "regression") {
    const value = figure(example.output[0]);
    return place
      ? message("At {place} it answers {value}. {map}", { place, value, map })
      : message("It answers {value}. {map}", { value, map });
  }
  const { index, probability } = answerAt(example.output, 0, example.output.length);
  const said = { answer: { text: dataset.classes(values)[index] ?? "" }, percent: percent(probability), map };
  return place
    ? message("At {place} it says {answer}, {percent} sure. {map}", { place, ...said })
    : message("It says {answer}, {percent} sure. {map}", said);
}

function onTheMap({ values, outputs, side }: Parts["decision"], regression: boolean): Message {
  if (regression) {
    const sound = values.filter(Number.isFinite);
    const [low, high] = [Math.min(...sound), Math.max(...sound)];
    return message("On the map it answers from {low} to {high}.", { low: figure(low), high: figure(high) });
  }
  const seen = new Set(
    Array.from({ length: side * side }, (_, cell) => answerAt(values, cell * outputs, outputs).index),
  );
  seen.delete(-1);
  return message("{count, plural, one {# class appears} other {# classes appear}} on the map.", { count: seen.size });
}
