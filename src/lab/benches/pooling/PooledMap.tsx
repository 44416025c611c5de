import type { Grid } from "../../../settings";
import { useTranslate } from "../../../ui/language";
import { frameAt, paddedGrid } from "../../../ui/slidingWindow/geometry";
import { NumberGrid, type NumberGridProps } from "../../../ui/slidingWindow/NumberGrid";
import type { CellPlace } from "../../../ui/slidingWindow/place";
import { sizeText } from "../../grids";
import type { Pooled } from "./arithmetic";
import styles from "./Pooling.module.css";

/** One map and what it is pooled to, on the same scale. */
export function PooledMap(props: {
  name: string;
  map: Grid;
  output: Grid;
  pooled: Pooled;
  at: CellPlace | null;
  peak: number;
  side: number;
  reading?: string;
  typed?: NumberGridProps["typed"];
  onCarry?: NumberGridProps["onCarry"];
  onAt: (at: CellPlace) => void;
}) {
  const t = useTranslate();
  const { name, map, output, pooled, at, peak, side, reading, typed, onCarry, onAt } = props;
  const padded = paddedGrid(map, pooled.window, pooled.sliding);
  // Cells beyond the edge don't count: they hold nothing.
  const rows = padded.rows.map((line, row) =>
    line.map((value, column) => (map[row - padded.down[0]]?.[column - padded.across[0]] === undefined ? null : value)),
  );
  const scale = map.some((line) => line.some((value) => value < 0)) ? "signed" : "picture";
  return (
    <div className={styles.map}>
      <NumberGrid
        label={name}
        caption={`${name}, ${sizeText(map)}`}
        rows={rows}
        padding={padded}
        scale={scale}
        peak={peak}
        side={side}
        frame={at ? frameAt(at, pooled.window, pooled.sliding) : undefined}
        typed={typed}
        onCarry={onCarry}
      />
      <span className={styles.arrow} aria-hidden="true">
        →
      </span>
      {at && (
        <NumberGrid
          label={t("{name}, pooled", { name })}
          caption={t("pooled, {size}", { size: sizeText(output) })}
          reading={reading}
          rows={output}
          scale={scale}
          peak={peak}
          side={side}
          frame={{ ...at, height: 1, width: 1 }}
          cursor={at}
          onCursor={onAt}
        />
      )}
    </div>
  );
}
