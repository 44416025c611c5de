import { useRef, type PointerEvent } from "react";
import { seenBy, type Area } from "../../experiment/field";
import type { Shape } from "../../math/shape";
import { Canvas, useDevicePixels } from "../../ui/Canvas";
import { paintImage } from "../../ui/cells";
import { useTranslate } from "../../ui/language";
import { wholeCells } from "../../ui/measure";
import { pictureImage } from "../../ui/picture";
import { useTheme } from "../../ui/theme";
import styles from "./Inspector.module.css";
import type { Inspection } from "./inspection";

const side = 84;

/** First and last of some rows or columns. */
const ends = (cells: readonly number[]) => [cells[0], cells[cells.length - 1]] as const;

/** What the pointed cell sees: its field on the shown picture, and the field alone. Pointing into the picture moves it. */
export function Sight({
  inspection,
  onMove,
}: {
  inspection: Inspection;
  onMove: (cell: readonly [number, number]) => void;
}) {
  const { network, layer, cell, parts, info } = inspection;
  const t = useTranslate();
  const theme = useTheme();
  const devicePixels = useDevicePixels();
  const held = useRef(false);
  const { example } = parts;
  const area = seenBy(network.layers, layer, cell);
  if (!area || !example || example.input.length !== network.inputShape.reduce((all, each) => all * each, 1))
    return null;
  const [height, width] = network.inputShape;
  const scale = wholeCells(Math.max(height, width), side, devicePixels) / Math.max(height, width);
  const [rows, columns] = [ends(area.rows), ends(area.columns)];
  const size = `${rows[1] - rows[0] + 1}×${columns[1] - columns[0] + 1}`;
  const grid = info.output.length === 3;

  function move({ currentTarget, clientX, clientY }: PointerEvent<HTMLCanvasElement>) {
    const { left, top } = currentTarget.getBoundingClientRect();
    const [row, column] = [(clientY - top) / scale, (clientX - left) / scale];
    onMove([nearest(inspection, 0, row), nearest(inspection, 1, column)]);
  }
  return (
    <div className={styles.sight}>
      <figure>
        <Canvas
          width={width * scale}
          height={height * scale}
          className={grid ? styles.aim : undefined}
          label={t("The shown picture; this cell sees {size} of it, from row {row}, column {column}", {
            size,
            row: rows[0] + 1,
            column: columns[0] + 1,
          })}
          paint={(context) => {
            paintImage(context, pictureImage(example.input, example.shape, theme), [
              0,
              0,
              width * scale,
              height * scale,
            ]);
            outlineArea(context, area, scale, 2);
          }}
          onPointerDown={(event) => {
            if (!grid) return;
            held.current = true;
            event.currentTarget.setPointerCapture(event.pointerId);
            move(event);
          }}
          onPointerMove={(event) => held.current && move(event)}
          onPointerUp={() => (held.current = false)}
        />
        <figcaption className={styles.caption}>{t("sees {size}", { size })}</figcaption>
      </figure>
      <figure>
        <Crop values={example.input} shape={example.shape} area={area} />
        <figcaption className={styles.caption}>{t("this and no more")}</figcaption>
      </figure>
    </div>
  );
}

/** The row (0) or column (1) of the unit's map whose field lies nearest around a place of the picture. */
function nearest({ network, layer, info }: Inspection, axis: 0 | 1, place: number): number {
  const middles = Array.from({ length: info.output[axis] }, (_, at) => {
    const area = seenBy(network.layers, layer, axis === 0 ? [at, 0] : [0, at]);
    const [first, last] = ends((axis === 0 ? area?.rows : area?.columns) ?? [0]);
    return (first + last + 1) / 2;
  });
  let best = 0;
  for (const [at, middle] of middles.entries())
    if (Math.abs(middle - place) < Math.abs(middles[best] - place)) best = at;
  return best;
}

/** A line around the cells of an area that stands out from any colour; inside the canvas. */
export function outlineArea(
  context: CanvasRenderingContext2D,
  { rows, columns }: Area,
  scale: number,
  line: number,
): void {
  const { color, backgroundColor } = getComputedStyle(context.canvas);
  const [[top, bottom], [left, right]] = [ends(rows), ends(columns)];
  const half = line / 2;
  const box = [
    left * scale + half,
    top * scale + half,
    (right + 1 - left) * scale - line,
    (bottom + 1 - top) * scale - line,
  ] as const;
  context.strokeStyle = backgroundColor;
  context.lineWidth = line + 2;
  context.strokeRect(...box);
  context.strokeStyle = color;
  context.lineWidth = line;
  context.strokeRect(...box);
}

/** Only the cells that are seen, as large as there is room for them. */
function Crop({ values, shape, area }: { values: Float32Array; shape: Shape; area: Area }) {
  const theme = useTheme();
  const t = useTranslate();
  const devicePixels = useDevicePixels();
  const { rows, columns } = area;
  const channels = shape[2];
  const cells = rows.flatMap((row) =>
    columns.flatMap((column) => {
      const at = (row * shape[1] + column) * channels;
      return [...values.subarray(at, at + channels)];
    }),
  );
  const cell =
    wholeCells(Math.max(rows.length, columns.length), side, devicePixels) / Math.max(rows.length, columns.length);
  const [width, height] = [columns.length * cell, rows.length * cell];
  return (
    <Canvas
      width={width}
      height={height}
      className={styles.crop}
      label={t("Only what this cell sees")}
      paint={(context) =>
        paintImage(context, pictureImage(cells, [rows.length, columns.length, channels], theme), [0, 0, width, height])
      }
    />
  );
}
