import { memo, type FocusEvent, type KeyboardEvent } from "react";
import { setLayer } from "../../experiment/edits";
import type { Network } from "../../experiment/network";
import { useSession } from "../../session/useSession";
import { Icon } from "../../ui/Icon";
import { useTranslate } from "../../ui/language";
import { headLines } from "./head";
import styles from "./Header.module.css";
import { Pager } from "./Pager";
import type { PlacedColumn } from "./places";
import { columnSentence } from "./sentences";
import { stepsOf } from "./steps";

/** The curve goes to the next line, out of sight, where shape and curve don't both fit: never with a dot left behind. */
const unparted = " ·\u00a0";

/** The line of facts beside which folded layers are named. */
const lowest = 2;

/** What a pager takes at least, and where data flow down, in CSS pixels. */
const [leastPager, flatPager] = [100, 124];

/** What the last edit did to a layer's weights. */
export type Mark = "kept" | "fresh" | null;

/**
 * The header of a column. The name opens the layer's settings; pointed at or in focus, it shows − and + for the size of
 * the layer.
 */
export const Header = memo(function Header(props: {
  column: PlacedColumn;
  index: number;
  network: Network;
  /** Said only to the ear: the picture it is about speaks for itself. */
  bare: boolean;
  /** Whether it is one line, where data flow down. */
  flat: boolean;
  open: boolean;
  mark: Mark;
  troubled: boolean;
  /** The open page of a column that shows some of its units only; null where it shows all. */
  page: number | null;
  /** Whether it shows the units that another column chose. */
  follows: boolean;
  onTurn: (index: number, by: number) => void;
  /** Whether the one tab stop of the network is here. */
  current: boolean;
  onOpen: (layer: number) => void;
  onFocus: (event: FocusEvent) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}) {
  const {
    column,
    index: place,
    network,
    bare,
    flat,
    open,
    mark,
    troubled,
    page,
    follows,
    onTurn,
    current,
    onOpen,
    onFocus,
    onKeyDown,
  } = props;
  const t = useTranslate();
  const { info, head, nameWidth, lowestWidth, brief } = column;
  const [title, ...said] = headLines(column, network, brief).map((line) => t(line));
  // Where a folded layer leaves the lowest line no room the pager takes the one above it.
  const raised = lowestWidth < leastPager;
  const facts = page === null ? said : said.slice(0, raised ? lowest - 1 : lowest);
  const room = flat ? flatPager : raised ? head.width : lowestWidth;
  return (
    <div
      className={styles.head}
      data-open={open || undefined}
      data-troubled={troubled || undefined}
      data-bare={bare || undefined}
      data-paged={page !== null || undefined}
      data-taken-over={column.reads === "own" || undefined}
      style={{ left: head.x, top: head.y, width: head.width, height: head.height }}
      data-column={column.key}
    >
      <div className={styles.line} style={{ maxWidth: nameWidth }}>
        <button
          type="button"
          className={styles.name}
          title={title}
          aria-label={t(columnSentence({ network }, column))}
          aria-expanded={info ? open : undefined}
          tabIndex={current ? 0 : -1}
          onClick={() => info && onOpen(column.layer)}
          onFocus={onFocus}
          onKeyDown={onKeyDown}
        >
          {title}
        </button>
        {info && <Steps column={column} />}
      </div>
      <div className={styles.facts} aria-hidden>
        {facts.map((line, index) => (
          <span key={index} style={index === lowest ? { maxWidth: lowestWidth } : undefined}>
            {index === 0 ? line.replace(" · ", unparted) : line}
          </span>
        ))}
      </div>
      {page !== null && (
        <Pager column={column} page={page} width={room} follows={follows} onTurn={(by) => onTurn(place, by)} />
      )}
      {mark && (
        <span className={styles.mark}>
          <Icon name={mark === "kept" ? "check" : "die"} size={12} />
          {mark === "kept" ? t("kept its weights") : t("starts fresh")}
        </span>
      )}
    </div>
  );
});

/** − n + for what a layer is counted by, and for the side of its window. */
function Steps({ column: { info } }: { column: PlacedColumn }) {
  const t = useTranslate();
  const session = useSession();
  if (!info) return null;
  const set = (name: string, value: unknown) =>
    void session.edit(setLayer(session.getState().experiment, info.spec.key, name, value));
  return (
    <span className={styles.steps}>
      {stepsOf(info).map(({ name, label, text, less, more }) => (
        <span key={name} className={styles.step} role="group" aria-label={t(label)}>
          <button
            type="button"
            aria-label={t("{label}: one less", { label: t(label) })}
            aria-disabled={less === null}
            onClick={() => less !== null && set(name, less)}
          >
            <Icon name="minus" size={12} />
          </button>
          <output>{text}</output>
          <button
            type="button"
            aria-label={t("{label}: one more", { label: t(label) })}
            aria-disabled={more === null}
            onClick={() => more !== null && set(name, more)}
          >
            <Icon name="plus" size={12} />
          </button>
        </span>
      ))}
    </span>
  );
}
