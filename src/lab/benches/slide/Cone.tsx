import { coneOf, fieldsOf, type Reach } from "../../../math/cone";
import type { Grid } from "../../../settings";
import { IconButton } from "../../../ui/Button";
import { useTranslate } from "../../../ui/language";
import { Select } from "../../../ui/Select";
import { Toggle } from "../../../ui/Toggle";
import type { BenchProps } from "../../bench";
import styles from "./Cone.module.css";
import type { SlideValues } from "./settings";

const mostLayers = 6;
/** Wider cones are told, not drawn. */
const widest = 96;

const inside = (value: number, most: number) => Math.min(most, Math.max(1, Math.round(value)));

const layersOf = (stack: Grid): readonly Reach[] =>
  stack.map(([kernel, stride, dilation]) => ({
    kernel: inside(kernel, 11),
    stride: inside(stride, 4),
    dilation: inside(dilation, 8),
  }));

const upTo = (most: number) =>
  Array.from({ length: most }, (_, index) => ({ value: String(index + 1), label: String(index + 1) }));

/** What one cell sees through layers that stand on each other, along one axis. */
export function Cone({ values, change }: BenchProps<SlideValues>) {
  const t = useTranslate();
  const { cone, stack } = values;
  const layers = layersOf(stack);
  const fields = fieldsOf(layers);
  const put = (layer: number, at: number, value: number) =>
    change({ stack: stack.map((line, y) => (y === layer ? line.map((cell, x) => (x === at ? value : cell)) : line)) });
  const parts = [
    { label: t("Kernel"), most: 11, of: (layer: Reach) => layer.kernel },
    { label: t("Stride"), most: 4, of: (layer: Reach) => layer.stride },
    { label: t("Spacing"), most: 8, of: (layer: Reach) => layer.dilation },
  ];
  return (
    <section className={styles.cone}>
      <Toggle
        label={t("What a cell sees through several layers")}
        checked={cone}
        onChange={(on) => change({ cone: on })}
      />
      {cone && (
        <div className={styles.both}>
          <ol className={styles.layers}>
            {layers.map((layer, index) => (
              <li key={index} className={styles.layer}>
                <span className={styles.name}>{t("Layer {number}", { number: index + 1 })}</span>
                {parts.map(({ label, most, of }, at) => (
                  <Select
                    key={label}
                    label={label}
                    value={String(of(layer))}
                    options={upTo(most)}
                    onChange={(value) => put(index, at, Number(value))}
                  />
                ))}
                <span>{t("sees {cells}", { cells: fields[index] })}</span>
                {index === layers.length - 1 && index > 0 && (
                  <IconButton
                    icon="minus"
                    label={t("Remove layer {number}", { number: index + 1 })}
                    onClick={() => change({ stack: stack.slice(0, -1) })}
                  />
                )}
              </li>
            ))}
            <li>
              <IconButton
                icon="plus"
                label={t("Add a layer")}
                unavailable={layers.length >= mostLayers && t("{max} is the most", { max: mostLayers })}
                onClick={() => change({ stack: [...stack, stack[stack.length - 1]] })}
              />
            </li>
          </ol>
          <p className="visually-hidden" data-reading="fields">
            {fields.map((field, index) => (
              <data key={index} value={field}>
                {field}
              </data>
            ))}
          </p>
          {(fields.at(-1) ?? 1) <= widest ? (
            <Drawing layers={layers} />
          ) : (
            <p>{t("One cell sees {cells} cells along one side: too many to draw.", { cells: fields.at(-1) ?? 1 })}</p>
          )}
        </div>
      )}
    </section>
  );
}

const step = 10;
const rise = 30;

/** The layers as rows of cells, the input below; every cell that is read is joined to what reads it. */
function Drawing({ layers }: { layers: readonly Reach[] }) {
  const t = useTranslate();
  const levels = coneOf(layers);
  const width = (levels[0].at(-1) ?? 0) + 1;
  // A cell stands over the middle of what it reads.
  const jumps = layers.map((_, level) => layers.slice(0, level).reduce((jump, { stride }) => jump * stride, 1));
  const starts = [0, ...fieldsOf(layers).map((field) => (field - 1) / 2)];
  const x = (level: number, cell: number) =>
    (starts[level] + cell * ((jumps[level - 1] ?? 1) * (layers[level - 1]?.stride ?? 1)) + 0.5) * step;
  const y = (level: number) => (layers.length - level) * rise + step;
  return (
    <svg
      className={styles.drawing}
      role="img"
      aria-label={t("One cell above; below it, layer by layer, the cells it reads, {cells} of the input", {
        cells: levels[0].length,
      })}
      viewBox={`0 0 ${width * step} ${layers.length * rise + 2 * step}`}
      width={width * step}
      height={layers.length * rise + 2 * step}
    >
      {layers.map(({ kernel, stride, dilation }, level) => (
        <g key={level} className={styles.links}>
          {levels[level + 1].flatMap((cell) =>
            Array.from({ length: kernel }, (_, tap) => (
              <line
                key={`${cell} ${tap}`}
                x1={x(level + 1, cell)}
                y1={y(level + 1)}
                x2={x(level, cell * stride + tap * dilation)}
                y2={y(level)}
              />
            )),
          )}
        </g>
      ))}
      {levels.map((cells, level) => (
        <g key={level}>
          {Array.from({ length: level === 0 ? width : 0 }, (_, cell) => (
            <rect key={cell} className={styles.unread} x={x(0, cell) - 4} y={y(0) - 4} width={8} height={8} />
          ))}
          {cells.map((cell) => (
            <rect key={cell} className={styles.read} x={x(level, cell) - 4} y={y(level) - 4} width={8} height={8} />
          ))}
        </g>
      ))}
    </svg>
  );
}
