import { useMemo, type ReactNode } from "react";
import { useTranslate } from "../../../ui/language";
import { Products, type Term } from "../../../ui/slidingWindow/Products";
import { SlidingWindow } from "../../../ui/slidingWindow/SlidingWindow";
import type { BenchProps } from "../../bench";
import { Readings } from "../../Readings";
import { coverageOfSlide, sizeOf, slid } from "./arithmetic";
import type { SlideValues } from "./settings";

const limit = 1_000_000;

/** A grid with one cell changed. */
const withCell = (grid: readonly (readonly number[])[], row: number, column: number, value: number) =>
  grid.map((line, y) => (y === row ? line.map((cell, x) => (x === column ? value : cell)) : line));

/** The kernel on the picture, the result, and the arithmetic of the place where the window is. */
export function Slide({ values, change }: BenchProps<SlideValues>): ReactNode {
  const t = useTranslate();
  const { input, kernel, order, shown } = values;
  const result = useMemo(() => slid(values), [values]);
  const { sliding, laid, output } = result;
  const columns = output[0]?.length ?? 0;
  const index = Math.min(values.at, output.length * columns) - 1;
  const at = useMemo(() => ({ row: Math.floor(index / columns), column: index % columns }), [index, columns]);
  const cells = useMemo(
    () =>
      shown === "all"
        ? output
        : output.map((line, row) => line.map((value, column) => (row * columns + column <= index ? value : null))),
    [output, shown, index, columns],
  );
  const peak = Math.max(0, ...output.flat().map(Math.abs));
  const terms = columns > 0 ? result.termsAt(at.row, at.column) : null;
  const signed = input.some((line) => line.some((cell) => cell < 0));
  return (
    <>
      <SlidingWindow
        input={{
          name: t("picture, {size}", { size: sizeOf(input) }),
          cells: input,
          scale: signed ? "signed" : "picture",
          typed: {
            limit,
            take(row, column, value) {
              change({ input: withCell(input, row, column, value) });
              return null;
            },
          },
        }}
        kernel={{
          name: t("kernel, {size}", { size: sizeOf(kernel) }),
          cells: laid,
          scale: "signed",
          typed: {
            limit,
            step: 1,
            take(row, column, value) {
              change({ kernel: withCell(kernel, row, column, value) });
              return null;
            },
          },
        }}
        output={{
          name: t("result, {size}", { size: sizeOf(output) }),
          cells,
          scale: "signed",
          peak,
          reading: "result",
        }}
        sliding={sliding}
        at={at}
        onAt={({ row, column }) => change({ at: row * columns + column + 1 })}
      />
      {values.coverage && (
        <Readings name="coverage" label={t("how often each cell is used")} rows={coverageOfSlide(values)} />
      )}
      {terms && (
        <Products
          terms={termsInOrder(terms.window, laid, order)}
          sum={terms.sum}
          readings={{ products: "products", sum: "sum" }}
        />
      )}
    </>
  );
}

function termsInOrder(
  window: readonly (readonly number[])[],
  weights: typeof window,
  order: SlideValues["order"],
): Term[] {
  const terms = window.map((line, row) => line.map((value, column) => ({ value, weight: weights[row][column] })));
  return order === "rows" ? terms.flat() : terms[0].flatMap((_, column) => terms.map((line) => line[column]));
}
