import type { Parts } from "../../experiment/snapshot";
import type { Left } from "../../session/session";
import { useTranslate } from "../../ui/language";
import styles from "./LeftRuns.module.css";
import { clearOf, pathOf, scoresOf, type Box, type Quantity, type Scale } from "./layout";

/** The radius of the ring at a fork, in CSS pixels. */
const ring = 9;

/** What the name of a run takes, and how far after its stop it begins, in CSS pixels. */
const [nameWidth, nameGap] = [56, 5];

/** The last value at `step` or before. */
function valueBy(steps: ArrayLike<number>, values: ArrayLike<number>, step: number): number | null {
  let found: number | null = null;
  for (let index = 0; index < steps.length && steps[index] <= step; index++) found = values[index];
  return found;
}

/** Runs that were left behind: dotted from their fork on, to a stop with their name. */
export function LeftRuns(props: {
  left: readonly Left[];
  history: Parts["history"];
  quantity: Quantity;
  across: (step: number) => number;
  height: Scale;
  box: Box;
  /** Where the names at the ends of the run that goes on stand, if they do: these names keep clear of them. */
  names: { readonly x: number; readonly width: number; readonly at: readonly number[] } | null;
  /** The height of a line of text in CSS pixels. */
  line: number;
}) {
  const { left, history, quantity, across, height, box, names, line } = props;
  const t = useTranslate();
  const y = (value: number | null) => (value === null ? box.top + box.height : height(Math.max(value, 1e-9)));
  return left.map(({ name, step, history: before }) => {
    const { steps, validation } = scoresOf(before, quantity);
    const first = Math.max(
      0,
      steps.findLastIndex((each) => each <= step),
    );
    const [end, last] = [across(steps[steps.length - 1] ?? step), y(validation[validation.length - 1] ?? null)];
    const beside = names !== null && end + nameGap + nameWidth > names.x && end + nameGap < names.x + names.width;
    const nameAt = clearOf(last, beside ? names.at : [], line, box.top, box.top + box.height - line / 2);
    const now = scoresOf(history, quantity);
    const [x, at] = [across(step), y(valueBy(now.steps, now.validation, step))];
    const ringed = Math.abs(x - end - nameGap) < ring + nameGap && Math.abs(at - nameAt) < ring + line / 2;
    const nameFrom = beside && nameAt !== last ? names.x : (ringed ? x + ring : end) + nameGap;
    return (
      <g key={`${name} ${step}`}>
        <path
          className={styles.curve}
          d={pathOf(steps.subarray(first), validation.subarray(first), across, height, quantity)}
        />
        <path className={styles.stop} d={`M${end} ${last - 4}v8`} />
        <text className={styles.name} x={nameFrom} y={nameAt} dy="0.32em">
          {t("run {name}", { name })}
        </text>
        <g transform={`translate(${x} ${at})`}>
          <circle className={styles.ring} r={ring} />
          <path className={styles.sign} d="M-2.5 4.5v-9M-2.5 1.5c0-2.5 5-1 5-4.5M0.5 -1.5l2-2 2 2" />
        </g>
      </g>
    );
  });
}
