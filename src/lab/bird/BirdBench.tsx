import { useEffect, useRef, useState } from "react";
import type { Pair } from "../../math/taps";
import { Button } from "../../ui/Button";
import { useTranslate } from "../../ui/language";
import { useSize } from "../../ui/measure";
import { SettingField } from "../../ui/SettingField";
import { Detectors } from "./Detectors";
import { whole } from "./detector";
import { draw, sheet } from "./drawing";
import { Dropped } from "./Dropped";
import { inWindow, seenOf, watched, type BirdValues } from "./seen";
import { birdSettings } from "./settings";
import { Sheet } from "./Sheet";
import styles from "./BirdBench.module.css";
import { moveBird, moveWindow, paintedCell } from "./strokes";

/** A stroke, as far as the window is concerned. */
interface Stroke {
  readonly inside: boolean;
  readonly before: number;
}

/** A bird, a window over its beak, and detectors that look for beaks. */
export function BirdBench({ values, change }: { values: BirdValues; change: (values: Partial<BirdValues>) => void }) {
  const t = useTranslate();
  const [ref, { width }] = useSize<HTMLDivElement>();
  const [stroke, setStroke] = useState<Stroke | null>(null);
  const ink = useRef<boolean | null>(null);
  const newest = useRef(values);
  useEffect(() => {
    newest.current = values;
  });
  const seen = seenOf(values);
  const side = Math.max(240, Math.min(480, Math.floor(width / sheet) * sheet));

  function put(next: Partial<BirdValues>) {
    newest.current = { ...newest.current, ...next };
    change(next);
  }
  function paintAt(cell: Pair) {
    const { birdRow, birdColumn, painted } = newest.current;
    const clean = draw([birdRow - 1, birdColumn - 1], new Set()).values;
    const at = cell[0] * sheet + cell[1];
    ink.current ??= clean[at] > 0 === painted.has(at);
    const inside = inWindow(cell, seen.window);
    setStroke((before) => ({ inside: inside || (before?.inside ?? false), before: before?.before ?? seen.answer }));
    put({ painted: paintedCell(painted, at, ink.current !== clean[at] > 0) });
  }
  const moves = { bird: moveBird, window: moveWindow };
  const nudge = (by: Pair) => {
    const { tool } = newest.current;
    if (tool === "pen") return false;
    put(moves[tool](newest.current, by));
    return true;
  };
  return (
    <div className={styles.bench}>
      <div className={styles.left} ref={ref}>
        <SettingField
          setting={birdSettings.tool}
          value={values.tool}
          onChange={(tool) => change({ tool: tool as BirdValues["tool"] })}
        />
        <Sheet
          values={seen.picture.values}
          side={side}
          window={seen.window}
          watched={watched}
          label={t("A bird on {size} × {size} pixels; the window stands at row {row}, column {column}.", {
            size: sheet,
            row: values.windowRow,
            column: values.windowColumn,
          })}
          keys={
            values.tool === "pen"
              ? t("Sheet: arrow keys move, Space paints")
              : values.tool === "window"
                ? t("Sheet: arrow keys move the window")
                : t("Sheet: arrow keys move the bird")
          }
          press={(cell) => {
            setStroke(null);
            ink.current = null;
            if (values.tool === "pen") paintAt(cell);
          }}
          drag={(from, to) => {
            if (values.tool === "pen") paintAt(to);
            else nudge([to[0] - from[0], to[1] - from[1]]);
          }}
          release={() => {
            ink.current = null;
          }}
          nudge={nudge}
        />
        <Button
          icon="eraser"
          unavailable={values.painted.size === 0 && t("Nothing is painted.")}
          onClick={() => {
            setStroke(null);
            change({ painted: new Set() });
          }}
        >
          {t("Take the paint off")}
        </Button>
      </div>
      <div className={styles.right}>
        <section className={styles.part}>
          <h3>{t("One window is enough for a beak")}</h3>
          <p className={styles.answer}>
            <b>{t("{answer} of {whole}", { answer: seen.answer, whole })}</b>{" "}
            {t("The detector reads the 25 pixels of its window and none of the other {others}.", {
              others: sheet * sheet - 25,
            })}
          </p>
          <p className={styles.note} role="status">
            {stroke
              ? stroke.inside
                ? t("You painted inside the window: the answer went from {before} to {after}.", {
                    before: stroke.before,
                    after: seen.answer,
                  })
                : t("You painted outside the window: the answer is still {after}.", { after: seen.answer })
              : t("Paint outside the window and watch the answer; then paint inside.")}
          </p>
        </section>
        <Detectors seen={seen} />
        <Dropped values={values} picture={seen.picture} change={change} />
      </div>
    </div>
  );
}
