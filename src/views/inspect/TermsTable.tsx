import { useTranslate } from "../../ui/language";
import type { Table } from "../view";
import styles from "./TermsTable.module.css";

/** The arithmetic in rows and columns; longer than its place, it is walked by keyboard. */
export function TermsTable({ table: { head, rows }, label }: { table: Table; label: string }) {
  const t = useTranslate();
  return (
    <div className={styles.scroll} role="region" aria-label={label} tabIndex={0} data-keys>
      <table className={styles.table}>
        <thead>
          <tr>
            {head.map((text, index) => (
              <th key={index} scope="col">
                {t(text)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>{typeof cell === "number" ? cell : t(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
