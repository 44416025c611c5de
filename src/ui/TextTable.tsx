import type { Message } from "../locales";
import { useTranslate } from "./language";

/** Rows under column heads, in a region that is walked by keyboard where it is wider or longer than its place. */
export function TextTable<Cell>(props: {
  head: readonly Message[];
  rows: readonly (readonly Cell[])[];
  /** What stands in a cell. */
  text: (cell: Cell) => string | number;
  label: string;
  className: string;
  tableClassName: string;
  /** Whether arrow keys stay in the table while it has the focus. */
  keys?: boolean;
}) {
  const { head, rows, text, label, className, tableClassName, keys } = props;
  const t = useTranslate();
  return (
    <div className={className} role="region" aria-label={label} tabIndex={0} data-keys={keys || undefined}>
      <table className={tableClassName}>
        <thead>
          <tr>
            {head.map((title, index) => (
              <th key={index} scope="col">
                {t(title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>{text(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
