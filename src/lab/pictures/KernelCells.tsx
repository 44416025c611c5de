import { quarterTurned } from "../../math/kernel2d";
import { tidy, type Grid } from "../../settings";
import { Button } from "../../ui/Button";
import { figure } from "../../ui/figures";
import { useTranslate } from "../../ui/language";
import { SettingField } from "../../ui/SettingField";
import { NumberGrid } from "../../ui/slidingWindow/NumberGrid";
import { Select } from "../../ui/Select";
import styles from "./KernelCells.module.css";
import { divideSetting, kernel2dOf, kernelValuesOf, type KernelValues } from "./settings";

/** The most a weight may be. */
const limit = 1_000_000;
const sizes = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"] as const;
const divide = divideSetting();

/** The same numbers in another number of rows and columns, middle upon middle, zeros around. */
function resized(grid: Grid, rows: number, columns: number): Grid {
  const [down, across] = [Math.floor((rows - grid.length) / 2), Math.floor((columns - grid[0].length) / 2)];
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => grid[row - down]?.[column - across] ?? 0),
  );
}

/** A kernel to type into, to draw up and down, and to size. What is no weight is refused and the weight stays. */
export function KernelCells(props: {
  label: string;
  values: KernelValues;
  cell?: number;
  onChange: (values: KernelValues) => void;
}) {
  const t = useTranslate();
  const { label, values, cell = 44, onChange } = props;
  const { kernel } = values;
  const [rows, columns] = [kernel.length, kernel[0].length];
  const side = Math.min(cell, Math.floor(330 / Math.max(columns, rows)));
  const sum = kernel.flat().reduce((total, value) => total + value, 0);
  const uneven = !(sum >= 0.001 && sum <= limit);
  const write = (row: number, column: number, value: number) => {
    const next = kernel.map((line, at) =>
      at === row ? line.map((old, place) => (place === column ? tidy(value) : old)) : line,
    );
    onChange({ ...values, kernel: next });
    return null;
  };
  return (
    <div className={styles.editor}>
      <NumberGrid
        label={label}
        rows={kernel}
        scale="signed"
        side={side}
        typed={{ limit, step: kernel.flat().every(Number.isInteger) ? 1 : 0.1, take: write }}
      />
      <div className={styles.line}>
        <Select
          label={t("Rows")}
          value={String(rows)}
          options={sizes.map((value) => ({ value: value as string, label: value }))}
          onChange={(value) => onChange({ ...values, kernel: resized(kernel, Number(value), columns) })}
        />
        <Select
          label={t("Columns")}
          value={String(columns)}
          options={sizes.map((value) => ({ value: value as string, label: value }))}
          onChange={(value) => onChange({ ...values, kernel: resized(kernel, rows, Number(value)) })}
        />
        <div className={styles.divide}>
          <SettingField
            setting={divide}
            value={values.divide}
            onChange={(next) => onChange({ ...values, divide: next as number })}
          />
        </div>
      </div>
      <div className={styles.deeds}>
        <Button onClick={() => onChange(kernelValuesOf(quarterTurned(kernel2dOf(values))))}>{t("Turn 90°")}</Button>
        <Button
          unavailable={uneven && t("The weights add up to {sum}: dividing needs a sum above 0.", { sum: figure(sum) })}
          onClick={() => onChange({ ...values, divide: tidy(sum) })}
        >
          {t("Divide by the sum")}
        </Button>
      </div>
    </div>
  );
}
