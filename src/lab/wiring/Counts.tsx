import { useTranslate } from "../../ui/language";
import { Count } from "../shapes/figures";
import styles from "./Counts.module.css";
import { countsOf, type Wires } from "./wires";

type Free = "dense" | "local" | "shared";

/** The three layers to choose from, with how many weights each has to learn; biases aside. */
export function Counts({ wires, free, onFree }: { wires: Wires; free: Free; onFree: (free: Free) => void }) {
  const t = useTranslate();
  const counts = countsOf(wires);
  const words: readonly (readonly [Free, string, string])[] = [
    ["dense", t("fully connected"), t("every output reads every pixel by a weight of its own")],
    ["local", t("only windows"), t("wires outside the window are cut")],
    ["shared", t("windows that share"), t("the same weights for every output: a convolution")],
  ];
  return (
    <fieldset className={styles.counts}>
      <legend>{t("How many weights there are to learn")}</legend>
      {words.map(([id, name, what]) => (
        <label key={id} className={styles.count}>
          <input type="radio" name="wiring-free" checked={id === free} onChange={() => onFree(id)} />
          <b>
            <Count value={counts[id]} name={id} />
          </b>
          <span>
            {name}
            <small>{what}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
