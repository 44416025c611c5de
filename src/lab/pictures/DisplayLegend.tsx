import { useCallback } from "react";
import type { Filtered } from "../../engine/pictures/api";
import type { Message } from "../../locales/message";
import { Canvas, type Paint } from "../../ui/Canvas";
import { paintCells } from "../../ui/cells";
import { figure } from "../../ui/figures";
import { useTranslate } from "../../ui/language";
import { rampOf } from "../../ui/ramps";
import { useTheme } from "../../ui/theme";
import styles from "./DisplayLegend.module.css";

const steps = 64;

/** Which number has which colour. */
export function DisplayLegend(props: {
  display: string;
  filtered: Filtered;
  ends?: readonly [below: Message, above: Message];
  width?: number;
}) {
  const t = useTranslate();
  const theme = useTheme();
  const { display, filtered, ends, width = 236 } = props;
  const signed = display === "signed";
  const paint = useCallback<Paint>(
    (context) => {
      if (signed) {
        const values = Array.from({ length: steps }, (_, step) => step / (steps - 1));
        paintCells(context, { values, rows: 1, columns: steps }, rampOf("signed", theme), (value) => value, [
          0,
          0,
          width,
          8,
        ]);
        return;
      }
      const shade = context.createLinearGradient(0, 0, width, 0);
      shade.addColorStop(0, "#000");
      shade.addColorStop(1, "#fff");
      context.fillStyle = shade;
      context.fillRect(0, 0, width, 8);
    },
    [signed, theme, width],
  );
  const { least, most, limit } = filtered;
  const [low, middle, high] = {
    signed: [`≤ ${figure(-limit)}`, "0", `≥ +${figure(limit)}`],
    absolute: ["0", "", `≥ ${figure(limit)}`],
    rescaled: [figure(least), "", figure(most)],
  }[display] ?? ["≤ 0", "", "≥ 1"];
  return (
    <div className={styles.legend}>
      <Canvas width={width} height={8} paint={paint} label={t("Colours from {low} to {high}", { low, high })} />
      <div className={styles.ends}>
        <span>{low}</span>
        <span>{middle}</span>
        <span>{high}</span>
      </div>
      {signed && ends && (
        <div className={styles.words}>
          <span>{t(ends[0])}</span>
          <span>{t(ends[1])}</span>
        </div>
      )}
    </div>
  );
}
