import { useCallback, useMemo, type PointerEvent } from "react";
import { Canvas, type Paint } from "../../ui/Canvas";
import { useTranslate } from "../../ui/language";
import { useSize } from "../../ui/measure";
import { classColour, textOn } from "../../ui/ramps";
import { useTheme } from "../../ui/theme";
import styles from "./Matrix.module.css";
import { paintMatrix } from "./paintMatrix";
import type { Wired } from "./wired";
import { matrixOf } from "./wires";

const largest = 26;

/**
 * The layer as the matrix that it is: a row an output, a column a pixel, empty where a wire is cut. Where windows share
 * their weights, the same colours come again in every row.
 */
export function Matrix(props: {
  wired: Wired;
  free: "dense" | "local" | "shared";
  onWire: (output: number, weight: number | null) => void;
}) {
  const { wired, free, onWire } = props;
  const t = useTranslate();
  const theme = useTheme();
  const [ref, { width }] = useSize<HTMLDivElement>();
  const [rows, columns] = [wired.sums.length, wired.pixels.length];
  const cell = Math.max(6, Math.min(largest, Math.floor(width / columns)));
  const matrix = useMemo(() => matrixOf(wired.wires), [wired.wires]);
  const paint = useCallback<Paint>(
    (context) => {
      const style = getComputedStyle(context.canvas);
      const token = (name: string) => style.getPropertyValue(name).trim();
      paintMatrix(context, {
        matrix,
        rows,
        columns,
        cell,
        lit: new Set(wired.lit.map(({ output, pixel }) => output * columns + pixel)),
        colour: (weight) => (free === "shared" ? classColour(weight, theme) : null),
        on: (colour) => textOn(colour),
        everywhere: free === "dense",
        inks: {
          ink: token("--ink"),
          rule: token("--rule"),
          well: token("--well"),
          on: token("--on"),
          edge: token("--edge"),
        },
      });
    },
    [matrix, rows, columns, cell, wired.lit, free, theme],
  );
  function press({ nativeEvent: { offsetX, offsetY } }: PointerEvent) {
    const [output, pixel] = [Math.floor(offsetY / cell), Math.floor(offsetX / cell)];
    if (output >= rows || pixel >= columns) return;
    const weight = matrix[output * columns + pixel];
    onWire(output, weight > 0 ? weight - 1 : null);
  }
  return (
    <div ref={ref} className={styles.room}>
      {width > 0 && (
        <Canvas
          className={styles.matrix}
          width={cell * columns}
          height={cell * rows}
          paint={paint}
          label={t(
            "Matrix of {outputs} rows and {pixels} columns; {wires} of its cells are wires, {lit} of them lit.",
            {
              outputs: rows,
              pixels: columns,
              wires: wired.all.length,
              lit: wired.lit.length,
            },
          )}
          onPointerDown={press}
        />
      )}
    </div>
  );
}
