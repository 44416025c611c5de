import { useSession } from "../../session/useSession";
import { Canvas, useDevicePixels } from "../../ui/Canvas";
import { paintCells } from "../../ui/cells";
import { useTranslate } from "../../ui/language";
import { wholeCells } from "../../ui/measure";
import { useTheme } from "../../ui/theme";
import { framesOf, useBiography, type Frame } from "./biography";
import { largest, scaleOf } from "./colours";
import styles from "./Biography.module.css";
import type { Inspection } from "./inspection";

const side = 28;

/** The unit's weights over training, as a film. */
export function Biography({ inspection, source }: { inspection: Inspection; source: number }) {
  const t = useTranslate();
  const theme = useTheme();
  const frames = framesOf(useBiography(useSession()), inspection, source);
  const { arithmetic } = inspection;
  if (arithmetic?.kind !== "sum" || frames.length === 0) return null;
  const single = arithmetic.rows * arithmetic.columns === 1;
  const several = arithmetic.groups.length > 1;
  const scale = scaleOf("signed", largest(frames.flatMap(({ cells }) => numbersOf(cells))), theme);
  return (
    <section className={styles.biography}>
      <h3>
        {single
          ? t("How its weights were learned")
          : several
            ? t("How slice {number} was learned", { number: source + 1 })
            : t("How its kernel was learned")}
      </h3>
      <ol className={styles.film}>
        {frames.map((frame, index) => (
          <li key={frame.step} data-now={index === frames.length - 1 || undefined}>
            <Picture frame={frame} scale={scale} />
            {frame.step}
          </li>
        ))}
      </ol>
    </section>
  );
}

const numbersOf = ({ values, rows, columns, offset = 0, stride = 1 }: Frame["cells"]): number[] =>
  Array.from({ length: rows * columns }, (_, at) => values[offset + at * stride]);

function Picture({ frame: { step, cells }, scale }: { frame: Frame; scale: ReturnType<typeof scaleOf> }) {
  const t = useTranslate();
  const devicePixels = useDevicePixels();
  const longest = Math.max(cells.rows, cells.columns);
  const height = (wholeCells(longest, side, devicePixels) / longest) * cells.rows;
  const width = cells.columns === 1 ? 12 : (height / cells.rows) * cells.columns;
  return (
    <Canvas
      width={width}
      height={height}
      className={styles.frame}
      label={t("step {step}", { step })}
      paint={(context) => paintCells(context, cells, scale.ramp, scale.place, [0, 0, width, height])}
    />
  );
}
