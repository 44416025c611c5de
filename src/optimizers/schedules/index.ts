import { cos, pow } from "../../math/elementary";
import type { Schedule } from "./schedule";

const constant: Schedule = {
  label: "constant",
  summary: "The learning rate stays as it is.",
  formula: "1",
  reads: [],
  factor: () => 1,
};

const stairs: Schedule = {
  label: "steps",
  summary: "The learning rate falls by a factor at the end of each period.",
  formula: "drop^⌊t / T⌋",
  reads: ["period", "drop"],
  factor: (t, period, drop) => pow(drop, Math.floor(t / period)),
};

const exponential: Schedule = {
  label: "exponential",
  summary: "The learning rate falls evenly by a factor a period.",
  formula: "drop^(t / T)",
  reads: ["period", "drop"],
  factor: (t, period, drop) => pow(drop, t / period),
};

/** Half a cosine down to nothing, without restarts (Loshchilov & Hutter 2017). */
const cosine: Schedule = {
  label: "cosine",
  summary: "The learning rate falls gently to nothing by the end of the period, and stays there.",
  formula: "½ (1 + cos(π · min(1, t / T)))",
  reads: ["period"],
  factor: (t, period) => (1 + cos(Math.PI * Math.min(1, t / period))) / 2,
};

/** Every schedule, by its name in links. A new one is its record and one line here. */
export const schedules = { constant, step: stairs, exponential, cosine } as const satisfies Readonly<
  Record<string, Schedule>
>;
