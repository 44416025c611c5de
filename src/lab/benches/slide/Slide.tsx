import { useMemo, type ReactNode } from "react";
import { isMessage } from "../../../locales";
import { useTranslate } from "../../../ui/language";
import { useTheme } from "../../../ui/theme";
import { SlidingWindow } from "../../../ui/slidingWindow/SlidingWindow";
import type { BenchProps } from "../../bench";
import { sizeText, withCell } from "../../grids";
import { SizeFormula, type Along } from "../../SizeFormula";
import { typing } from "../../typing";
import { Walk } from "../../Walk";
import { slid } from "./arithmetic";
import { Cone } from "./Cone";
import { Coverage } from "./Coverage";
import { Peaks } from "./Peaks";
import type { SlideValues } from "./settings";
import styles from "./Slide.module.css";
import { SlideSettings } from "./SlideSettings";
import { Sum } from "./Sum";
import { useGuesses } from "./useGuesses";

/** The kernel on the picture, the result, and the arithmetic of the place where the window is. */
export function Slide({ values, change }: BenchProps<SlideValues>): ReactNode {
  const t = useTranslate();
  const { input, kernel, flip, shown } = values;
  const dark = useTheme() === "dark";
  const result = useMemo(() => slid(values), [values]);
  const { sliding, laid, output } = result;
  const columns = output[0]?.length ?? 0;
  const count = output.length * columns;
  const index = Math.min(values.at, count) - 1;
  const at = useMemo(() => ({ row: Math.floor(index / columns), column: index % columns }), [index, columns]);
  const guesses = useGuesses(output);
  const cells = useMemo(
    () =>
      shown === "all"
        ? output
        : output.map((line, row) => line.map((value, column) => (row * columns + column <= index ? value : null))),
    [output, shown, index, columns],
  );
  const guessed =
    shown === "guess"
      ? output.map((line, row) => line.map((value, column) => (guesses.isKnown(row, column) ? value : null)))
      : cells;
  const place = count > 0 ? result.placeAt(at.row, at.column) : null;
  const signed = input.some((line) => line.some((cell) => cell < 0));
  return (
    <div className={styles.slide}>
      <SlidingWindow
        input={{
          name: t(
            signed
              ? "picture, {size}"
              : dark
                ? "picture, {size}, brighter is larger"
                : "picture, {size}, darker is larger",
            {
              size: sizeText(input),
            },
          ),
          cells: input,
          scale: signed ? "signed" : "picture",
          typed: typing((row, column, value) => change({ input: withCell(input, row, column, value) })),
        }}
        kernel={{
          name: t(flip ? "kernel, {size}, turned round" : "kernel, {size}", { size: sizeText(kernel) }),
          cells: laid,
          scale: "signed",
          typed: typing(
            (row, column, value) => {
              const [y, x] = flip ? [kernel.length - 1 - row, kernel[0].length - 1 - column] : [row, column];
              change({ kernel: withCell(kernel, y, x, value) });
            },
            { step: 1 },
          ),
        }}
        output={{
          name: t("result, {size}", { size: sizeText(output) }),
          cells: guessed,
          scale: "signed",
          peak: Math.max(0, ...output.flat().map(Math.abs)),
          reading: "result",
          unknown: shown === "guess" ? "?" : "",
          typed:
            shown === "guess"
              ? {
                  limit: 1e12,
                  take: (row, column, value) => {
                    const refused = guesses.guess(row, column, value);
                    if (!isMessage(refused)) change({ at: Math.min(count, row * columns + column + 2) });
                    return refused;
                  },
                }
              : undefined,
        }}
        sliding={sliding}
        at={at}
        onAt={({ row, column }) => change({ at: row * columns + column + 1 })}
        overKernel={<SlideSettings values={values} change={change} />}
        under={<SizeFormula axes={axesOf(values, sliding.padding === "same" ? "same" : values.padding)} />}
        overOutput={count > 0 && <Walk at={index + 1} count={count} onAt={(next) => change({ at: next })} />}
      />
      {place && (
        <Sum
          values={values}
          change={change}
          laid={laid}
          place={place}
          result={output[at.row][at.column]}
          hidden={shown === "guess" && !guesses.isKnown(at.row, at.column)}
          found={shown === "guess" ? { known: guesses.count, count } : null}
          onShow={() => guesses.show(at.row, at.column)}
        />
      )}
      <div className={styles.extras}>
        {shown !== "guess" && <Peaks output={output} />}
        <Coverage values={values} change={change} />
        <Cone values={values} change={change} />
      </div>
    </div>
  );
}

/** The size formula of both axes, or of one where they are alike. */
function axesOf({ input, kernel, stride, dilation }: SlideValues, padding: Along["padding"]) {
  const along = (length: number, reach: number): Along => ({ length, kernel: reach, stride, dilation, padding });
  const [down, across] = [along(input.length, kernel.length), along(input[0].length, kernel[0].length)];
  if (down.length === across.length && down.kernel === across.kernel) return [{ name: null, along: down }];
  return [
    { name: "↓", along: down },
    { name: "→", along: across },
  ];
}
