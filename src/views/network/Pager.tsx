import { message, type Message } from "../../locales/message";
import { Icon } from "../../ui/Icon";
import { useTranslate } from "../../ui/language";
import { lastPage } from "./pages";
import styles from "./Pager.module.css";
import type { PlacedColumn } from "./places";

/** With its signs the whole text takes so much, and so much what is shorter, in CSS pixels. */
const [whole, short] = [180, 112];

/** Which units of a column are shown, in words that have room. */
function wordsFor({ tiles, units }: PlacedColumn, page: number, width: number): Message {
  if (page > 0) {
    const [from, to] = [tiles[0].unit + 1, tiles[tiles.length - 1].unit + 1];
    return width < short
      ? message("{from}–{to}", { from, to })
      : message("{from}–{to} of {all}", { from, to, all: units });
  }
  const counts = { shown: tiles.length, all: units };
  if (width < short) return message("{shown}/{all}", counts);
  return width < whole ? message("{shown} of {all}", counts) : message("{shown} of {all}, most active", counts);
}

/** Says which units of a column are shown, and turns to others; by keyboard Page Up and Page Down do. */
export function Pager(props: {
  column: PlacedColumn;
  page: number;
  /** The room there is, in CSS pixels. */
  width: number;
  /** Whether the column shows what another one chose. */
  follows: boolean;
  onTurn: (by: number) => void;
}) {
  const { column, page, width, follows, onTurn } = props;
  const t = useTranslate();
  // What another column chose is said at length there.
  const words = t(wordsFor(column, page, follows ? Math.min(width, whole - 1) : width));
  const title = t(wordsFor(column, page, Infinity));
  if (follows)
    return (
      <span className={styles.pager} title={title}>
        {words}
      </span>
    );
  const last = lastPage(column);
  const button = (by: number, label: string, icon: "back" | "next", end: boolean) => (
    <button type="button" tabIndex={-1} aria-label={label} aria-disabled={end} onClick={() => !end && onTurn(by)}>
      <Icon name={icon} size={12} />
    </button>
  );
  return (
    <div
      className={styles.pager}
      style={{ maxWidth: width + 14 }}
      role="group"
      aria-label={t("Pages of units")}
      data-turns
    >
      {button(-1, t("Units before"), "back", page === 0)}
      <span aria-live="polite" title={title}>
        {words}
      </span>
      {button(1, t("Units after"), "next", page === last)}
    </div>
  );
}
