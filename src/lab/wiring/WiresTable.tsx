import { message } from "../../locales/message";
import { figure } from "../../ui/figures";
import { useTranslate } from "../../ui/language";
import { TextTable } from "../../ui/TextTable";
import styles from "./WiresTable.module.css";
import { letterOf, type Wired } from "./wired";

/** The wires that are lit, a row each, with what each carries. */
export function WiresTable({ wired }: { wired: Wired }) {
  const t = useTranslate();
  return (
    <TextTable
      label={t("Wires that are lit")}
      className={styles.scroll}
      tableClassName={styles.table}
      head={[message("output"), message("pixel"), message("value"), message("weight"), message("product")]}
      rows={wired.lit.map(({ output, pixel, weight }) => [
        String(output + 1),
        String(pixel + 1),
        figure(wired.pixels[pixel]),
        `${letterOf(weight)} = ${figure(wired.weights[weight])}`,
        figure(wired.pixels[pixel] * wired.weights[weight]),
      ])}
      text={(cell) => cell}
    />
  );
}
