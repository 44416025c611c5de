import { message } from "../../../locales/message";
import { layerName } from "../../network/names";
import { shareFigure } from "../figures";
import { clipping, otherRate } from "./remedies";
import type { Look, Patient, Rule } from "./rule";

/** More than this share of its size a layer should not move in one step, and less than this is next to nothing. */
const [most, least] = [0.1, 1e-5];

const moving = ({ learning }: Look) =>
  learning.filter((patient): patient is (typeof learning)[number] & { update: number } => patient.update !== null);

/** A layer moves so far in one step that it leaps over what it looks for. */
export const fast: Rule = (look) => {
  const fastest = moving(look).toSorted((a, b) => b.update - a.update)[0];
  if (!fastest || fastest.update <= most) return [];
  return [
    {
      layer: fastest.index,
      bad: fastest.update > 3 * most,
      what: message("{layer} moves by {share} of its size in one step.", {
        layer: layerName(look.network, fastest.index),
        share: shareFigure(fastest.update),
      }),
      why: message("A step this large leaps over what it looks for; about 0.1% is usual."),
      remedies: [otherRate(look.experiment, fastest.update > 3 * most ? 0.1 : 0.3), clipping],
    },
  ];
};

/** No layer moves to speak of, though there is a lot to learn. */
export const slow: Rule = (look) => {
  const { experiment, score } = look;
  const patients = moving(look);
  const good = score.accuracy === null ? score.loss < 0.01 : score.accuracy >= 0.95;
  const widest = Math.max(...patients.map(({ update }) => update));
  if (patients.length === 0 || good || widest >= least || patients.some(untouched)) return [];
  return [
    {
      layer: null,
      bad: true,
      what: message("No layer moves by more than {share} of its size in one step.", { share: shareFigure(widest) }),
      why: message("At this pace nothing will happen for a long time."),
      remedies: [otherRate(experiment, 10)],
    },
  ];
};

/** No gradient at all is another trouble. */
const untouched = ({ gradient }: Patient): boolean => gradient === 0;
