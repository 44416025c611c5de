import { memo, type FocusEvent, type KeyboardEvent } from "react";
import type { Network } from "../../experiment/network";
import { useTranslate } from "../../ui/language";
import type { Message } from "../../locales/message";
import { columnSentence } from "./sentences";
import type { PlacedColumn } from "./places";
import styles from "./Units.module.css";

/** The units of a column as a list that is walked by keyboard and read aloud; the pictures below are for the eye. */
export const Units = memo(function Units(props: {
  column: PlacedColumn;
  index: number;
  network: Network;
  /** What each tile says, in their order. */
  sentences: readonly Message[];
  /** Place of the tile that is the tab stop; null where the stop is elsewhere. */
  current: number | null;
  selected: number | null;
  onFocus: (event: FocusEvent) => void;
  onBlur: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onChoose: (index: number, place: number) => void;
}) {
  const { column, index, network, sentences, current, selected, onFocus, onBlur, onKeyDown, onChoose } = props;
  const t = useTranslate();
  return (
    <div
      role="listbox"
      className={styles.list}
      aria-label={t(columnSentence({ network }, column))}
      aria-multiselectable={column.features ? true : undefined}
    >
      {column.tiles.map((tile, place) => (
        <div
          key={tile.unit}
          role="option"
          className={styles.unit}
          data-index={index}
          data-place={place}
          data-unit={tile.unit}
          aria-label={sentences[place] && t(sentences[place])}
          aria-selected={column.features ? tile.unit >= 0 : selected === tile.unit}
          tabIndex={current === place ? 0 : -1}
          style={{ left: tile.box.x, top: tile.box.y, width: tile.box.width, height: tile.box.height }}
          onFocus={onFocus}
          onBlur={onBlur}
          onKeyDown={onKeyDown}
          onClick={() => onChoose(index, place)}
        />
      ))}
    </div>
  );
});
