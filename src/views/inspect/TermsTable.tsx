import { useTranslate } from "../../ui/language";
import { TextTable } from "../../ui/TextTable";
import type { Table } from "../view";
import styles from "./TermsTable.module.css";

/** The arithmetic in rows and columns. */
export function TermsTable({ table: { head, rows }, label }: { table: Table; label: string }) {
  const t = useTranslate();
  return (
    <TextTable
      head={head}
      rows={rows}
      text={(cell) => (typeof cell === "number" ? cell : t(cell))}
      label={label}
      className={styles.scroll}
      tableClassName={styles.table}
      keys
    />
  );
}
