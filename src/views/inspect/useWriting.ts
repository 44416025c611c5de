import { useRef } from "react";
import type { WeightChange } from "../../engine/api";
import { same } from "../../experiment/same";
import type { Message } from "../../locales/message";
import { places, type Drag } from "../../session/operations";
import { useSession } from "../../session/useSession";

interface Writing {
  readonly changes: readonly WeightChange[];
  readonly what: Message;
  readonly drag: Drag | null;
}

/**
 * Writes weights one after the other as fast as the engine takes them; of what waits for the same numbers meanwhile only
 * the newest counts. With `drag` a hand holds the numbers.
 */
export function useWriting(): (changes: readonly WeightChange[], what: Message, drag?: boolean) => void {
  const session = useSession();
  const going = useRef(false);
  const waiting = useRef<Writing[]>([]);

  async function go() {
    going.current = true;
    for (let next = waiting.current.shift(); next; next = waiting.current.shift())
      await session.operate(next.changes, next.what, next.drag);
    going.current = false;
  }
  return (changes, what, drag = false) => {
    const now = performance.now();
    let from = now;
    const last = waiting.current.at(-1);
    if (last && same(places(last.changes), places(changes))) {
      waiting.current.pop();
      from = last.drag?.from ?? now;
    }
    waiting.current.push({ changes, what, drag: drag ? { from, to: now } : null });
    if (!going.current) void go();
  };
}
