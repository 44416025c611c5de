import { useCallback, useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from "react";
import { moveLayer, removeLayer } from "../../experiment/edits";
import { useSession } from "../../session/useSession";
import { isPaged } from "./pages";
import type { Layout } from "./places";
import type { Spot } from "./spots";
import { nextPlace, type Place } from "./walk";

/** The place of the header or the tile that heard something. */
function placeOf({ currentTarget }: { currentTarget: Element }, layout: Layout | null): Place {
  const element = currentTarget as HTMLElement;
  const { index, place } = element.dataset;
  if (index !== undefined && place !== undefined) return { column: Number(index), place: Number(place) };
  const key = element.closest<HTMLElement>("[data-column]")?.dataset.column;
  return { column: layout?.columns.findIndex((column) => column.key === key) ?? 0, place: null };
}

/**
 * The network as one tab stop: arrow keys walk its columns and units, Enter or Space opens a layer's settings or a unit,
 * Page Up and Page Down turn the pages of a large one, Delete removes a layer, Alt with arrows moves it.
 */
export function useWalk(task: {
  root: RefObject<HTMLElement | null>;
  layout: Layout | null;
  onChoose: (column: number, place: number) => void;
  /** Turns the page of a column that shows some of its units only. */
  onTurn: (column: number, by: number) => void;
}) {
  const session = useSession();
  const [stop, setStop] = useState<Place>({ column: 0, place: null });
  const [focused, setFocused] = useState<Spot | null>(null);
  const newest = useRef(task);
  /** The layer that has the focus again when an edit has been drawn. */
  const returning = useRef<{ key: string; column: number; place?: number } | null>(null);
  useEffect(() => {
    newest.current = task;
  });

  const focus = useCallback(({ column, place }: Place) => {
    const { root, layout } = newest.current;
    const key = layout?.columns[column]?.key;
    const found =
      place === null
        ? root.current?.querySelector<HTMLElement>(`[data-column="${key}"] button`)
        : root.current?.querySelector<HTMLElement>(`[data-index="${column}"][data-place="${place}"]`);
    found?.focus();
  }, []);

  useEffect(() => {
    const back = returning.current;
    const columns = task.layout?.columns;
    if (!back || !columns) return;
    const found = columns.findIndex(({ key }) => key === back.key);
    const column = found >= 0 ? found : Math.min(back.column, columns.length - 1);
    const last = columns[column].tiles.length - 1;
    returning.current = null;
    focus({ column, place: back.place === undefined ? null : Math.min(back.place, last) });
  }, [task.layout, focus]);

  const onFocus = useCallback((event: FocusEvent) => {
    const { layout } = newest.current;
    const place = placeOf(event, layout);
    setStop(place);
    const tile = place.place === null ? undefined : layout?.columns[place.column]?.tiles[place.place];
    const seen = event.currentTarget.matches(":focus-visible");
    setFocused(tile && seen ? { column: place.column, unit: tile.unit, part: "tile", slice: 0, cell: null } : null);
  }, []);
  const onBlur = useCallback(() => setFocused(null), []);

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      const { layout, onChoose, onTurn } = newest.current;
      if (!layout || event.ctrlKey || event.metaKey) return;
      const from = placeOf(event, layout);
      const column = layout.columns[from.column];
      if (!column) return;
      const done = () => {
        event.preventDefault();
        event.stopPropagation();
      };
      const next = nextPlace(layout, from, event.key);
      const edit = (key: string, column: number) => {
        returning.current = { key, column };
      };
      if (event.altKey) {
        const onward = next && next.column !== from.column ? Math.sign(next.column - from.column) : 0;
        if (onward === 0 || column.layer < 0) return;
        done();
        edit(column.key, from.column);
        void session.edit(moveLayer(session.getState().experiment, column.key, column.layer + onward));
      } else if (next) {
        done();
        focus(next);
      } else if ((event.key === "PageUp" || event.key === "PageDown") && isPaged(column)) {
        done();
        if (from.place !== null) returning.current = { key: column.key, column: from.column, place: from.place };
        onTurn(from.column, event.key === "PageUp" ? -1 : 1);
      } else if ((event.key === "Delete" || event.key === "Backspace") && column.layer >= 0) {
        done();
        edit("", from.column);
        void session.edit(removeLayer(session.getState().experiment, column.key));
      } else if ((event.key === "Enter" || event.key === " ") && from.place !== null) {
        done();
        onChoose(from.column, from.place);
      }
    },
    [session, focus],
  );

  return { stop, focused, focus, onFocus, onBlur, onKeyDown };
}
