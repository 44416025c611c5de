import { figure } from "../ui/figures";
import { useTranslate } from "../ui/language";
import styles from "./Readings.module.css";

/** A named table of numbers that can be read off the page (see `Bench`). */
export function Readings(props: {
  name: string;
  /** What the numbers are, in the reader's language. */
  label: string;
  rows: readonly (readonly number[])[];
  decimals?: number;
}) {
  const t = useTranslate();
  const { name, label, rows, decimals = 4 } = props;
  return (
    <table className={styles.table} aria-label={label} data-reading={name}>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t("row")}</th>
          {rows[0]?.map((_, column) => (
            <th key={column} scope="col">
              {t("column {column}", { column: column + 1 })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            <th scope="row" className="visually-hidden">
              {t("row {row}", { row: index + 1 })}
            </th>
            {row.map((value, column) => (
              <td key={column}>
                <data value={String(value)}>{figure(value, decimals)}</data>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
