import type { Message } from "../locales";
import { useTranslate, type Translate } from "../ui/language";
import { TextTable } from "../ui/TextTable";
import type { View } from "../views/view";
import { useCalmScene } from "./useCalmScene";
import styles from "./ViewTable.module.css";

/** A view in rows and columns, at most once a second. */
export function ViewTable({ view }: { view: View }) {
  const t = useTranslate();
  const { experiment, snapshot } = useCalmScene();
  const { head, rows } = view.table(snapshot?.parts ?? {}, experiment);
  return (
    <TextTable
      head={head}
      rows={rows}
      text={(cell) => cellText(cell, t)}
      label={t(view.title)}
      className={styles.scroll}
      tableClassName={styles.table}
    />
  );
}

function cellText(cell: string | number | Message, t: Translate): string {
  if (typeof cell === "string") return cell;
  if (typeof cell !== "number") return t(cell);
  return Number.isFinite(cell) ? String(Number(cell.toPrecision(4))).replace("-", "−") : "–";
}
