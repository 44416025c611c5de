import { figure } from "../../ui/figures";
import { useTranslate } from "../../ui/language";
import { classColour, textOn } from "../../ui/ramps";
import { useTheme } from "../../ui/theme";
import { letterOf } from "./wired";
import styles from "./WeightKeys.module.css";

/** The weights as keys in the order of the kernel: each has its letter, its colour where it is shared, and its number. */
export function WeightKeys(props: {
  weights: readonly number[];
  columns: number;
  /** The weight whose wires are lit; null where those of an output are. */
  chosen: number | null;
  coloured: boolean;
  onChoose: (weight: number) => void;
}) {
  const { weights, columns, chosen, coloured, onChoose } = props;
  const t = useTranslate();
  const theme = useTheme();
  return (
    <div
      role="group"
      aria-label={t("Light all wires of one weight")}
      className={styles.keys}
      style={{ gridTemplateColumns: `repeat(${columns}, 44px)` }}
    >
      {weights.map((value, weight) => {
        const colour = coloured ? classColour(weight, theme) : undefined;
        return (
          <button
            key={weight}
            type="button"
            className={styles.key}
            aria-pressed={weight === chosen}
            aria-label={t("weight {letter}, {value}", { letter: letterOf(weight), value: figure(value) })}
            style={{ background: colour, color: colour && textOn(colour) }}
            onClick={() => onChoose(weight)}
          >
            {letterOf(weight)}
          </button>
        );
      })}
    </div>
  );
}
