import { useSyncExternalStore } from "react";
import type { Session } from "../../session/session";

type Cell = readonly [row: number, column: number];

/** The cell of the inspected unit that the pointer is on in the network, by session; it shows while the pointer is there. */
const cells = new WeakMap<Session, Cell>();
const listeners = new Set<() => void>();

const subscribe = (hear: () => void) => {
  listeners.add(hear);
  return () => listeners.delete(hear);
};

/** Says which cell of the inspected unit is pointed at; null for none. */
export function pointAt(session: Session, cell: Cell | null): void {
  if (cell) cells.set(session, cell);
  else if (!cells.delete(session)) return;
  for (const hear of listeners) hear();
}

export const usePointed = (session: Session): Cell | null =>
  useSyncExternalStore(subscribe, () => cells.get(session) ?? null);
