import type { Experiment } from "../../experiment/experiment";
import type { Parts } from "../../experiment/snapshot";
import { message } from "../../locales/message";
import type { Table } from "../view";
import { valueAt, type Plane } from "./plane";
import { answerText, valueText } from "./words";

const lines = 7;

/** The answers at a grid of 7 × 7 places: a row for each value of the upper factor, the largest first. */
export function answersTable({ decision }: Partial<Parts>, experiment: Experiment, { across, up }: Plane): Table {
  const places = Array.from({ length: lines }, (_, index) => (index + 0.5) / lines);
  const head = [
    message("{up} by {across}", { up: { text: up.factor.label }, across: { text: across.factor.label } }),
    ...places.map((share) => valueText(across.factor, valueAt(across.factor, share))),
  ];
  if (!decision) return { head, rows: [] };
  const { side, outputs, values } = decision;
  const cell = (share: number) => Math.floor(share * side);
  const rows = places.map((down) => [
    valueText(up.factor, valueAt(up.factor, 1 - down)),
    ...places.map((right) => answerText(experiment, values, (cell(down) * side + cell(right)) * outputs, outputs)),
  ]);
  return { head, rows };
}
