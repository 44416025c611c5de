import type { Column } from "./columns";
import { layAcross } from "./layAcross";
import { layDown } from "./layDown";
import type { Room } from "./measureColumns";
import type { Layout } from "./places";
import type { Shown } from "./placeTiles";

export type { Room } from "./measureColumns";

const firstUnits: Shown = (_, count) => Array.from({ length: count }, (_, unit) => unit);

/** Places every column in the room: pure data, CSS pixels. */
export function layOut(columns: readonly Column[], room: Room, shown: Shown = firstUnits): Layout {
  return room.direction === "across" ? layAcross(columns, room, shown) : layDown(columns, room, shown);
}
