import type { LossSlice } from "../../experiment/trace";
import styles from "./LossPlot.module.css";

/** Size of the drawing, and the room around the curve in it. */
const [width, height, edge] = [320, 120, 8];

/** The loss along a weight as a curve, its tangent where the weight is, and an arrow for the step to come. */
export function LossPlot(props: {
  slice: LossSlice | null;
  /** The place that is nudged to. */
  at: number;
  before: number;
  after: number;
  gradient: number;
}) {
  const { slice, at, before, after, gradient } = props;
  if (!slice) return <div className={styles.plot} aria-hidden="true" />;
  const { values, losses } = slice;
  const finite = losses.filter((loss) => Number.isFinite(loss));
  const [least, most] = [Math.min(...finite), Math.max(...finite)];
  const [first, last] = [values[0], values[values.length - 1]];
  const x = (value: number) => edge + ((width - 2 * edge) * (value - first)) / (last - first);
  const y = (loss: number) =>
    most > least ? height - edge - ((height - 2 * edge) * (loss - least)) / (most - least) : height / 2;
  const middle = losses[(losses.length - 1) / 2];
  const tangent = (value: number) => middle + gradient * (value - before);
  const held = (value: number) => Math.min(Math.max(value, first), last);
  const curve = Array.from(values, (value, place) => [value, losses[place]] as const)
    .filter(([, loss]) => Number.isFinite(loss))
    .map(([value, loss], place) => `${place === 0 ? "M" : "L"}${x(value).toFixed(1)} ${y(loss).toFixed(1)}`)
    .join("");
  return (
    <svg className={styles.plot} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path className={styles.tangent} d={`M${x(first)} ${y(tangent(first))}L${x(last)} ${y(tangent(last))}`} />
      <path className={styles.curve} d={curve} />
      <path className={styles.step} d={`M${x(before)} ${y(middle)}L${x(held(after))} ${y(tangent(held(after)))}`} />
      <circle className={styles.now} cx={x(before)} cy={y(middle)} r="4" />
      <circle className={styles.then} cx={x(held(after))} cy={y(tangent(held(after)))} r="3" />
      {Number.isFinite(losses[at]) && <circle className={styles.nudged} cx={x(values[at])} cy={y(losses[at])} r="6" />}
    </svg>
  );
}
