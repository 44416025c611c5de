import { useRef } from "react";
import type { WeightChange } from "../../engine/api";
import { same } from "../../experiment/same";
import type { Message } from "../../locales/message";
import { places } from "../../session/operations";
import { useSession } from "../../session/useSession";

interface Writing {
  readonly changes: readonly WeightChange[];
  readonly what: Message;
  readonly drag?: boolean;
}

/**
 * Writes weights one after the other as fast as the engine takes them; of what waits for the same numbers meanwhile only
 * the newest counts.
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
  return (changes, what, drag) => {
    const last = waiting.current.at(-1);
    if (last && same(places(last.changes), places(changes))) waiting.current.pop();
    waiting.current.push({ changes, what, drag });
    if (!going.current) void go();
  };
}
