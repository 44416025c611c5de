import { useRef, useState, type PointerEvent } from "react";
import { seenBy, type Area } from "../../experiment/field";
import { same } from "../../experiment/same";
import type { Shape } from "../../math/shape";
import { Canvas, useDevicePixels } from "../../ui/Canvas";
import { paintCells, paintImage } from "../../ui/cells";
import { useTranslate } from "../../ui/language";
import { wholeCells } from "../../ui/measure";
import { pictureImage } from "../../ui/picture";
import { useTheme } from "../../ui/theme";
import { largest, scaleOf } from "./colours";
import side from "../../ui/sidePanel.module.css";
import styles from "./Inspector.module.css";
import type { Inspection } from "./inspection";

const room = 84;

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
  const { network, layer, unit, cell, parts, info } = inspection;
  const t = useTranslate();
  const theme = useTheme();
  const devicePixels = useDevicePixels();
  const held = useRef(false);
  const [warm, setWarm] = useState(false);
  const { example } = parts;
  const own = parts.heat?.key === info.spec.key && parts.heat.unit === unit && same(parts.heat.cell, cell);
  const heat = own ? parts.heat : null;
  const area = seenBy(network.layers, layer, cell);
  if (!area || !example || example.input.length !== network.inputShape.reduce((all, each) => all * each, 1))
    return null;
  const [height, width] = network.inputShape;
  const scale = wholeCells(Math.max(height, width), room, devicePixels) / Math.max(height, width);
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
            paintImage(context, pictureImage(example.picture, example.shape, theme), [
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
        {warm && heat ? (
          <Heat values={heat.values} shape={example.shape} area={area} />
        ) : (
          <Crop values={example.picture} shape={example.shape} area={area} />
        )}
        <figcaption className={styles.caption}>
          <button
            type="button"
            className={side.deed}
            aria-pressed={warm}
            title={t("How its value changes with each pixel: the gradient at this picture")}
            onClick={() => setWarm(!warm)}
          >
            {t("what moves it")}
          </button>
        </figcaption>
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

/** The cells of an area, row by row, with all their channels. */
function cellsIn(values: Float32Array, [, width, channels]: Shape, { rows, columns }: Area): number[] {
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const at = (row * width + column) * channels;
      return [...values.subarray(at, at + channels)];
    }),
  );
}

/** How the value changes with each cell that is seen; channels of a cell are added up. */
function Heat({ values, shape, area }: { values: Float32Array; shape: Shape; area: Area }) {
  const t = useTranslate();
  const theme = useTheme();
  const devicePixels = useDevicePixels();
  const { rows, columns } = area;
  const channels = shape[2];
  const all = cellsIn(values, shape, area);
  const cells = Array.from({ length: rows.length * columns.length }, (_, cell) =>
    all.slice(cell * channels, (cell + 1) * channels).reduce((sum, value) => sum + value, 0),
  );
  const { ramp, place } = scaleOf("signed", largest(cells), theme);
  const longest = Math.max(rows.length, columns.length);
  const side = wholeCells(longest, room, devicePixels) / longest;
  const [width, height] = [columns.length * side, rows.length * side];
  return (
    <Canvas
      width={width}
      height={height}
      className={styles.crop}
      label={t("How its value changes with each pixel: the gradient at this picture")}
      paint={(context) =>
        paintCells(context, { values: cells, rows: rows.length, columns: columns.length }, ramp, place, [
          0,
          0,
          width,
          height,
        ])
      }
    />
  );
}

/** Only the cells that are seen, as large as there is room for them. */
function Crop({ values, shape, area }: { values: Float32Array; shape: Shape; area: Area }) {
  const theme = useTheme();
  const t = useTranslate();
  const devicePixels = useDevicePixels();
  const { rows, columns } = area;
  const channels = shape[2];
  const cells = cellsIn(values, shape, area);
  const cell =
    wholeCells(Math.max(rows.length, columns.length), room, devicePixels) / Math.max(rows.length, columns.length);
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
