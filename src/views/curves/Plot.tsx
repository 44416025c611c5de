import type { Parts } from "../../experiment/snapshot";
import type { Left } from "../../session/session";
import { useTranslate } from "../../ui/language";
import { figure, lossFigure, percent } from "../../ui/figures";
import { useTheme } from "../../ui/theme";
import {
  apart,
  epochTicks,
  extentOf,
  heightScale,
  heightTicks,
  lastOf,
  namedMarks,
  pathOf,
  scoresOf,
  type Box,
  type Quantity,
} from "./layout";
import { LeftRuns } from "./LeftRuns";
import styles from "./Plot.module.css";

/** A value of the upright axis as text. */
const tickText = (quantity: Quantity, value: number): string =>
  quantity === "accuracy" ? percent(value) : value >= 0.001 && value < 10000 ? figure(value, 3) : lossFigure(value);

/** Room of a line of text, and of the name of the axis above the marks, in CSS pixels; larger in a hall. */
const usualRoom = { line: 15, axisName: 22 };
const hallRoom = { line: 19, axisName: 27 };

/** Between the end of a curve and its name, in CSS pixels. */
const nameGap = 9;

/** The most that the names at the ends of the curves and the name of the line of chance take, in CSS pixels. */
const nameRoom = 110;
const chanceRoom = 56;

/** How far a word may stand out to the right where the curves carry no names, in CSS pixels. */
const beyond = 40;

/** The curves of a run over its epochs, as far as it has got. */
export function Plot(props: {
  history: Parts["history"];
  /** Other runs on the same curves. */
  left: readonly Left[];
  /** Where the time axis ends, in epochs. */
  last: number;
  progress: Parts["progress"];
  quantity: Quantity;
  chance: number | null;
  box: Box;
  /** Whether the curves are named at their ends; without room for that their last values stand elsewhere. */
  named: boolean;
  /** Whether words stand in the upper right corner. */
  cornered: boolean;
  /** Where the playhead ends, below the axis of values. */
  foot: number;
}) {
  const { history, left, last, progress, quantity, chance, box, named, cornered, foot } = props;
  const t = useTranslate();
  const { line, axisName } = useTheme() === "projector" ? hallRoom : usualRoom;
  const { stepsPerEpoch, step, reached, problem } = progress;
  const across = (at: number) => box.left + (at / Math.max(1, stepsPerEpoch) / last) * box.width;
  const { steps, training, validation } = scoresOf(history, quantity);
  const batch = quantity === "loss" ? history.batch.loss : new Float32Array();
  const others = left.map((other) => scoresOf(other.history, quantity).validation);
  const extent = extentOf([training, validation, batch, ...others, ...(chance === null ? [] : [[chance]])]);
  const height = heightScale(quantity, extent, box);
  const [right, foot0] = [box.left + box.width, box.top + box.height];
  const head = Math.min(right, across(step));
  const now = Math.min(right, across(reached.step));

  // Before the first step there is a sentence here instead.
  const marks = reached.step > 0 ? heightTicks(quantity, height) : [];
  const [end, trainEnd] = [lastOf(validation), lastOf(training)];
  const written = new Set(namedMarks(marks, height, line, axisName));
  const y = (value: number | null) => (value === null ? foot0 : height(Math.max(value, Number.MIN_VALUE)));
  const chanceY = chance === null ? foot0 : height(chance);
  // Where chance is the top line, the names of the curves keep below it; elsewhere its own name makes way for them.
  const ceiling = chanceY < box.top + line ? chanceY + line / 2 : box.top + 4;
  const [endY, trainY] = apart(y(end), y(trainEnd), line, ceiling, foot0 - line / 2);
  const free = [endY, trainY].every((name) => Math.abs(name - (chanceY - line / 2)) >= line - 2);
  // A line of words about the run may stand in the upper right corner.
  const clear = !cornered || chanceY > box.top + 2 * line;
  const chanceNamed = clear && (!named || free || now + nameRoom < right - chanceRoom);
  const text = (value: number) => (quantity === "accuracy" ? `${figure(100 * value, 1)}%` : lossFigure(value));
  return (
    <g className={styles.plot}>
      {marks.map((value) => (
        <g key={value}>
          <line className={styles.rule} x1={box.left} x2={right} y1={height(value)} y2={height(value)} />
          {written.has(value) && (
            <text className={styles.tick} x={box.left - 8} y={height(value)} dy="0.32em" textAnchor="end">
              {tickText(quantity, value)}
            </text>
          )}
        </g>
      ))}
      <line className={styles.axis} x1={box.left} x2={right} y1={foot0} y2={foot0} />
      {reached.step > 0 && chance !== null && (
        <g>
          <line className={styles.chance} x1={box.left} x2={right} y1={chanceY} y2={chanceY} />
          {chanceNamed && (
            <text className={styles.chanceName} x={named ? right : right + beyond} y={chanceY - 4} textAnchor="end">
              {t("chance")}
            </text>
          )}
        </g>
      )}
      {quantity === "loss" && (
        <path className={styles.batch} d={pathOf(history.batch.step, batch, across, height, quantity)} />
      )}
      <path className={styles.training} d={pathOf(steps, training, across, height, quantity)} />
      <path className={styles.validation} d={pathOf(steps, validation, across, height, quantity)} />
      <LeftRuns
        left={left}
        history={history}
        quantity={quantity}
        across={across}
        height={height}
        box={box}
        names={
          named && end !== null && trainEnd !== null ? { x: now + nameGap, width: nameRoom, at: [endY, trainY] } : null
        }
        line={line}
      />
      {epochTicks(last, box.width).map((value) => (
        <text
          key={value}
          className={styles.tick}
          x={box.left + (value / last) * box.width}
          y={foot + 13}
          textAnchor={value === 0 ? "start" : "middle"}
          visibility={Math.abs(box.left + (value / last) * box.width - head) < 34 ? "hidden" : undefined}
        >
          {figure(value)}
        </text>
      ))}
      {named && end !== null && trainEnd !== null && (
        <g>
          <text className={styles.trainName} x={now + nameGap} y={trainY} dy="0.32em">
            {t("train {value}", { value: text(trainEnd) })}
          </text>
          <text className={styles.validationName} x={now + nameGap} y={endY} dy="0.32em">
            {t("validation {value}", { value: text(end) })}
          </text>
        </g>
      )}
      <line className={styles.head} x1={head} x2={head} y1={0} y2={foot + 2} />
      {problem && <path className={styles.problem} d={`M${now - 4} ${y(trainEnd) - 4}l8 8m0 -8l-8 8`} />}
    </g>
  );
}
