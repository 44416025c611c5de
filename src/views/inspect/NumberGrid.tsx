import { fixed } from "../../ui/figures";
import { useTheme } from "../../ui/theme";
import { coloursAt, largest, type Scale } from "./colours";
import styles from "./NumberGrid.module.css";

/** A cell narrower than this, in CSS pixels, has no room for its number. */
const roomForNumber = 25;

/** How many decimals fit: two, fewer where numbers are large or cells narrow. */
function decimalsFor(most: number, cell: number): number {
  const digits = most >= 100 ? 3 : most >= 10 ? 2 : 1;
  return Math.max(0, Math.min(2, (cell >= 34 ? 3 : 2) - digits));
}

/**
 * A grid of numbers on coloured cells. It is for the eye: what it shows is said by a sentence beside it and can be read
 * as a table. Cells outside of the input are hatched.
 */
export function NumberGrid(props: {
  values: ArrayLike<number>;
  rows: number;
  columns: number;
  scale: Scale;
  /** Of the whole grid, in CSS pixels. */
  side: number;
  inside?: readonly boolean[];
  /** The cell that is pointed at in all grids. */
  pointed: number | null;
  onPoint: (cell: number | null) => void;
}) {
  const { values, rows, columns, scale, side, inside, pointed, onPoint } = props;
  const wide = useTheme() === "projector" ? 1.2 : 1;
  const cell = Math.max(1, Math.floor(side / Math.max(rows, columns)));
  const written = cell >= roomForNumber * wide;
  const decimals = decimalsFor(largest(Array.from(values)), cell / wide);
  return (
    <div
      className={styles.grid}
      aria-hidden
      data-dense={cell < 12 || undefined}
      style={{ gridTemplate: `repeat(${rows}, ${cell}px) / repeat(${columns}, ${cell}px)` }}
      onPointerLeave={() => onPoint(null)}
    >
      {Array.from({ length: rows * columns }, (_, at) => (
        <span
          key={at}
          className={styles.cell}
          data-outside={inside?.[at] === false || undefined}
          data-pointed={pointed === at || undefined}
          style={coloursAt(scale, values[at])}
          onPointerEnter={() => onPoint(at)}
        >
          {written && fixed(values[at], decimals)}
        </span>
      ))}
    </div>
  );
}
