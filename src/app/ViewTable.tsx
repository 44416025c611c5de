import type { Message } from "../locales";
import { useTranslate, type Translate } from "../ui/language";
import type { View } from "../views/view";
import { useCalmScene } from "./useCalmScene";
import styles from "./ViewTable.module.css";

/** A view in rows and columns, at most once a second. */
export function ViewTable({ view }: { view: View }) {
  const t = useTranslate();
  const { experiment, snapshot } = useCalmScene();
  const { head, rows } = view.table(snapshot?.parts ?? {}, experiment);
  return (
    // A table that is wider or longer than its place is walked by keyboard: the region takes the focus.
    <div className={styles.scroll} role="region" aria-label={t(view.title)} tabIndex={0}>
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
                <td key={column}>{cellText(cell, t)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cellText(cell: string | number | Message, t: Translate): string {
  if (typeof cell === "string") return cell;
  if (typeof cell !== "number") return t(cell);
  return Number.isFinite(cell) ? String(Number(cell.toPrecision(4))).replace("-", "−") : "–";
}
