import { useId, type ReactNode } from "react";
import { useTranslate } from "../../ui/language";
import { Canvas } from "../../ui/Canvas";
import { paintCells } from "../../ui/cells";
import { useTheme } from "../../ui/theme";
import { largest, scaleOf } from "../inspect/colours";
import { NumberGrid } from "../inspect/NumberGrid";
import type { ScaleName } from "../../ui/ramps";
import type { Message } from "../../locales/message";
import styles from "./Stepper.module.css";

/** Cells below this side have no number in them: then a picture says as much. */
const fewest = 6;

/** A grid of numbers under its name: written out where cells are few, else as crisp cells; one of them is pointed at. */
export function Numbers(props: {
  caption: Message;
  values: ArrayLike<number>;
  rows: number;
  columns: number;
  side: number;
  scale?: ScaleName;
  /** The largest magnitude; of the values themselves where it is not said. */
  limit?: number;
  pointed?: number | null;
  onPoint?: (at: number | null) => void;
  children?: ReactNode;
}) {
  const { caption, values, rows, columns, side, scale = "signed", pointed = null, onPoint, children } = props;
  const t = useTranslate();
  const theme = useTheme();
  const id = useId();
  const limit = props.limit ?? largest(Array.from(values));
  const colours = scaleOf(scale, limit, theme);
  const cell = Math.max(1, Math.floor(side / Math.max(rows, columns)));
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      {Math.max(rows, columns) <= fewest ? (
        <NumberGrid
          values={values}
          rows={rows}
          columns={columns}
          scale={colours}
          side={side}
          pointed={pointed}
          onPoint={(at) => onPoint?.(at)}
        />
      ) : (
        <Canvas
          label={null}
          className={styles.map}
          width={cell * columns}
          height={cell * rows}
          paint={(context) => {
            paintCells(context, { values, rows, columns }, colours.ramp, colours.place, [
              0,
              0,
              cell * columns,
              cell * rows,
            ]);
            if (pointed === null) return;
            context.strokeStyle = getComputedStyle(context.canvas).color;
            context.lineWidth = 1.5;
            const [row, column] = [Math.floor(pointed / columns), pointed % columns];
            context.strokeRect(column * cell - 0.75, row * cell - 0.75, cell + 1.5, cell + 1.5);
          }}
        />
      )}
      <figcaption id={id} className={styles.caption}>
        {t(caption)}
      </figcaption>
      {children}
    </figure>
  );
}
