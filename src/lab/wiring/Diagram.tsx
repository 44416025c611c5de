import { useTranslate } from "../../ui/language";
import { useSize } from "../../ui/measure";
import { classColour, textOn } from "../../ui/ramps";
import { useTheme } from "../../ui/theme";
import styles from "./Diagram.module.css";
import { letterOf, type Wired } from "./wired";

const pitch = 15;
const margin = 30;

const line = (x0: number, y0: number, x1: number, y1: number) => `M${x0} ${y0.toFixed(1)}L${x1} ${y1.toFixed(1)}`;

/**
 * The layer as two columns of nodes, pixels on the left and outputs on the right. Wires that share a weight have its
 * colour and its letter. It is for the eye and for pointers; grids and a table say the same.
 */
export function Diagram(props: {
  wired: Wired;
  free: "dense" | "local" | "shared";
  onOutput: (output: number) => void;
}) {
  const { wired, free, onOutput } = props;
  const t = useTranslate();
  const theme = useTheme();
  const [ref, { width }] = useSize<HTMLDivElement>();
  const inputs = wired.pixels.length;
  const outputs = wired.sums.length;
  const height = Math.max(inputs, outputs, 12) * pitch + 8;
  const [left, right] = [margin + 14, width - margin - 4];
  const yOf = (index: number, count: number) => ((index + 0.5) / count) * height;
  const path = ({ pixel, output }: { pixel: number; output: number }) =>
    line(left, yOf(pixel, inputs), right, yOf(output, outputs));
  const lit = new Set(wired.lit);
  const reads = new Set(wired.lit.map(({ pixel }) => pixel));
  const reached = new Set(wired.lit.map(({ output }) => output));
  const rest =
    free === "dense"
      ? wired.pixels.flatMap((_, pixel) => wired.sums.map((__, output) => path({ pixel, output })))
      : wired.all.filter((wire) => !lit.has(wire)).map(path);
  const colour = (weight: number) => (free === "shared" ? classColour(weight, theme) : undefined);
  return (
    <div ref={ref} className={styles.room}>
      <svg width={width} height={height} aria-hidden className={styles.diagram}>
        {width > 0 && (
          <>
            {free === "dense" && wired.lit[0] && (
              <path
                className={styles.also}
                d={wired.pixels.map((_, pixel) => path({ pixel, output: wired.output })).join("")}
              />
            )}
            <path className={styles.rest} data-dense={free === "dense" || undefined} d={rest.join("")} />
            {wired.lit.map((wire) => (
              <path
                key={`${wire.pixel} ${wire.output}`}
                className={styles.lit}
                style={{ stroke: colour(wire.weight) }}
                d={path(wire)}
              />
            ))}
            {wired.lit.map(({ pixel, output, weight }) => {
              // Letters stand where the wires are still apart: near the pixels, or near the outputs.
              const along = wired.lit.length > 1 && wired.lit[0].output === wired.lit[1].output ? 0.14 : 0.86;
              const x = left + along * (right - left);
              const y = yOf(pixel, inputs) + along * (yOf(output, outputs) - yOf(pixel, inputs));
              const fill = colour(weight);
              return (
                <g key={`${pixel} ${output}`}>
                  <circle className={styles.chip} cx={x} cy={y} r={7} style={{ fill }} />
                  <text className={styles.letter} x={x} y={y} style={{ fill: fill && textOn(fill) }}>
                    {letterOf(weight)}
                  </text>
                </g>
              );
            })}
            {wired.pixels.map((_, pixel) => (
              <g key={pixel}>
                <text
                  className={styles.name}
                  data-lit={reads.has(pixel) || undefined}
                  x={left - 10}
                  y={yOf(pixel, inputs)}
                >
                  {pixel + 1}
                </text>
                <circle
                  className={styles.node}
                  data-lit={reads.has(pixel) || undefined}
                  cx={left}
                  cy={yOf(pixel, inputs)}
                  r={4}
                />
              </g>
            ))}
            {wired.sums.map((_, output) => (
              <g key={output} className={styles.output} onPointerDown={() => onOutput(output)}>
                <rect x={right - 16} y={yOf(output, outputs) - 8} width={margin + 20} height={16} />
                <circle
                  className={styles.node}
                  data-lit={reached.has(output) || undefined}
                  cx={right}
                  cy={yOf(output, outputs)}
                  r={5}
                />
                <text
                  className={styles.right}
                  data-lit={reached.has(output) || undefined}
                  x={right + 12}
                  y={yOf(output, outputs)}
                >
                  {output + 1}
                </text>
              </g>
            ))}
          </>
        )}
      </svg>
      <p className={styles.ends} aria-hidden>
        <span>{t("pixels")}</span>
        <span>{t("outputs")}</span>
      </p>
    </div>
  );
}
