import { useCallback } from "react";
import { message, type Message } from "../../locales/message";
import { Canvas, type Paint } from "../../ui/Canvas";
import { paintCells } from "../../ui/cells";
import { useTranslate } from "../../ui/language";
import { rampOf, type ScaleName } from "../../ui/ramps";
import { useTheme } from "../../ui/theme";
import { useCalm } from "../../ui/useCalm";
import styles from "./Legend.module.css";
import { limitText } from "./legends";
import type { Scope } from "./scales";
import { widest } from "./textWidth";

const steps = 64;

/** Between the name of a scale and its ends, in CSS pixels. */
const apart = 6;

const scopeNames: Readonly<Record<Scope, Message>> = {
  unit: message("per unit"),
  layer: message("per layer"),
  network: message("whole network"),
};

/** One scale: its colours, its ends, and whose largest value saturates it; a click takes the next scope. */
export function Legend(props: {
  scale: ScaleName;
  /** What the colours say: activation, weight. */
  what: Message;
  /** The value at the end; null where it differs from unit to unit. */
  limit: number | null;
  /** Null for a scale that never changes. */
  scope: Scope | null;
  /** What its ends say, where that are no numbers. */
  ends?: readonly [low: Message, high: Message];
  left: number;
  width: number;
  /** Of its texts. */
  font: string;
  onScope: () => void;
}) {
  const { scale, what, scope, left, width, font, onScope } = props;
  const t = useTranslate();
  const theme = useTheme();
  const limit = useCalm(props.limit, 250);
  const signed = scale === "signed";
  const text = limit === null ? "" : limitText(limit);
  const [low, high] = props.ends
    ? props.ends.map((end) => t(end))
    : signed
      ? [text === "" ? "−" : `−${text}`, text === "" ? "+" : text]
      : ["0", scale === "picture" ? "1" : text === "" ? "" : `≥ ${text}`];
  const room = width - 2 * apart - widest([low], font) - widest([high], font);
  const names = [...(scope ? [t("{what}, {scope}", { what, scope: scopeNames[scope] })] : []), t(what)];
  const name = names.find((words) => widest([words], font) <= room) ?? "";
  const paint = useCallback<Paint>(
    (context) =>
      paintCells(
        context,
        { values: Array.from({ length: steps }, (_, index) => index / (steps - 1)), rows: 1, columns: steps },
        rampOf(scale, theme),
        (value) => value,
        [0, 0, width, 8],
      ),
    [scale, theme, width],
  );
  const inner = (
    <>
      <Canvas
        width={width}
        height={8}
        label={scope ? null : t("{what}: colours from {low} to {high}", { what, low, high })}
        paint={paint}
      />
      <span className={styles.ends} aria-hidden={!scope}>
        <span>{low}</span> <span className={styles.what}>{name}</span> <span>{high}</span>
      </span>
    </>
  );
  if (!scope) {
    return (
      <div className={styles.legend} style={{ left, width }}>
        {inner}
      </div>
    );
  }
  const next = t("{what}: the scale holds {scope}. Change it.", { what, scope: scopeNames[scope] });
  return (
    <button type="button" className={styles.legend} style={{ left, width }} title={next} onClick={onScope}>
      {inner} <span className="visually-hidden">{next}</span>
    </button>
  );
}
