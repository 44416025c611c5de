import { extent } from "d3";
import type { LabelledPoint, Line } from "../../../math/discriminant";
import { figure } from "../../../ui/figures";
import styles from "./Patches.module.css";

const [width, height] = [440, 400];
const [left, top, inner, tall] = [44, 8, 388, 352];

/** The points of two classes and the line between them; the one that is looked at has a ring, wrong ones a cross. */
export function Plot(props: {
  points: readonly LabelledPoint[];
  line: Line;
  seen: number;
  names: readonly [across: string, up: string];
  label: string;
  onSee: (index: number) => void;
}) {
  const { points, line, seen, names, label, onSee } = props;
  const span = (of: (point: LabelledPoint) => number) => {
    const [low = 0, high = 1] = extent(points, of);
    const room = (high - low || 1) * 0.06;
    return [low - room, high + room] as const;
  };
  const [xs, ys] = [span(({ x }) => x), span(({ y }) => y)];
  const placeX = (x: number) => left + (inner * (x - xs[0])) / (xs[1] - xs[0]);
  const placeY = (y: number) => top + tall - (tall * (y - ys[0])) / (ys[1] - ys[0]);
  const ends = across(line, xs, ys).map(([x, y]) => [placeX(x), placeY(y)]);
  return (
    <svg
      className={styles.plot}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
    >
      <rect className={styles.frame} x={left} y={top} width={inner} height={tall} />
      {points.map(({ x, y, label: kind }, index) => {
        const [px, py] = [placeX(x), placeY(y)];
        const wrong = line.a * x + line.b * y > line.c !== (kind === 1);
        return (
          <g key={index} onPointerEnter={() => onSee(index)}>
            {kind === 1 ? (
              <circle className={styles.high} cx={px} cy={py} r={4.2} />
            ) : (
              <rect className={styles.low} x={px - 3.8} y={py - 3.8} width={7.6} height={7.6} />
            )}
            {wrong && <path className={styles.wrong} d={`M${px - 7} ${py - 7}l14 14M${px + 7} ${py - 7}l-14 14`} />}
            {index === seen && <circle className={styles.seen} cx={px} cy={py} r={9} />}
          </g>
        );
      })}
      {ends.length === 2 && (
        <line className={styles.between} x1={ends[0][0]} y1={ends[0][1]} x2={ends[1][0]} y2={ends[1][1]} />
      )}
      {[xs[0], xs[1]].map((value, end) => (
        <text
          key={end}
          className={styles.word}
          x={left + end * inner}
          y={top + tall + 16}
          textAnchor={end ? "end" : "start"}
        >
          {figure(value)}
        </text>
      ))}
      {[ys[0], ys[1]].map((value, end) => (
        <text key={end} className={styles.word} x={left - 6} y={top + (end ? 10 : tall)} textAnchor="end">
          {figure(value)}
        </text>
      ))}
      <text className={styles.word} x={left + inner / 2} y={top + tall + 32} textAnchor="middle">
        {names[0]}
      </text>
      <text className={styles.word} transform={`translate(14 ${top + tall / 2}) rotate(-90)`} textAnchor="middle">
        {names[1]}
      </text>
    </svg>
  );
}

/** Where a line enters and leaves a rectangle. */
function across(
  { a, b, c }: Line,
  xs: readonly [number, number],
  ys: readonly [number, number],
): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  const add = (x: number, y: number) => {
    const inside = x >= xs[0] - 1e-9 && x <= xs[1] + 1e-9 && y >= ys[0] - 1e-9 && y <= ys[1] + 1e-9;
    if (inside && !found.some(([px, py]) => Math.abs(px - x) + Math.abs(py - y) < 1e-9)) found.push([x, y]);
  };
  if (b !== 0) for (const x of xs) add(x, (c - a * x) / b);
  if (a !== 0) for (const y of ys) add((c - b * y) / a, y);
  return found.slice(0, 2);
}
