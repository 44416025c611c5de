import { useRef } from "react";
import type { WeightChange } from "../../engine/api";
import type { Message } from "../../locales/message";
import { useSession } from "../../session/useSession";

/** Writes weights one after the other as fast as the engine takes them; while it does, only the newest waits. */
export function useWriting(): (changes: readonly WeightChange[], what: Message, drag?: boolean) => void {
  const session = useSession();
  const going = useRef(false);
  const next = useRef<(() => Promise<boolean>) | null>(null);
  return (changes, what, drag) => {
    next.current = () => session.operate(changes, what, drag);
    if (going.current) return;
    going.current = true;
    void (async () => {
      while (next.current) {
        const write = next.current;
        next.current = null;
        await write();
      }
      going.current = false;
    })();
  };
}
