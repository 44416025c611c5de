import type { Shape } from "../../../math/shape";
import { useTranslate } from "../../../ui/language";
import { useSize } from "../../../ui/measure";
import { Drawing } from "../../../views/pad/Drawing";
import styles from "./capture.module.css";

/** The largest sheet, in CSS pixels. */
const largest = 224;

/** A sheet for drawings `[height, width, channels]`, 0…1; who asks for one keeps it and clears the sheet. */
export function DrawSource(props: {
  shape: Shape;
  pixels: readonly number[];
  ground: readonly number[];
  onDraw: (pixels: readonly number[]) => void;
  onClear: () => void;
}) {
  const { shape, pixels, ground, onDraw, onClear } = props;
  const t = useTranslate();
  const [frame, { width }] = useSize<HTMLDivElement>();
  return (
    <div className={styles.source} ref={frame}>
      {width > 0 && (
        <Drawing
          side={Math.min(largest, width)}
          shape={shape}
          pixels={pixels}
          ground={ground}
          label={t("Your drawing")}
          onDraw={onDraw}
          onClear={onClear}
        />
      )}
      <p className={styles.quiet}>{t("Draw, then add it to a class: the sheet is empty again for the next one.")}</p>
    </div>
  );
}
