import { useEffect, useRef } from "react";
import type { Focus } from "../../experiment/snapshot";
import type { Trace } from "../../experiment/trace";
import { same } from "../../experiment/same";
import { useSession } from "../../session/useSession";

/** The network shows the example of the batch that is followed; the one before comes back when nothing is followed any more. */
export function useShownExample(trace: Trace | null): void {
  const session = useSession();
  const index = trace?.indices?.[trace.question.example] ?? null;
  const held = useRef<{ readonly before: Focus["example"]; readonly set: Focus["example"] } | null>(null);
  useEffect(() => {
    if (index === null) return;
    const { example } = session.getState().focus;
    const set = { kind: "stored", set: "training", index } as const;
    held.current = { before: held.current?.before ?? example, set };
    if (!same(example, set)) session.setFocus({ example: set });
  }, [session, index]);
  useEffect(
    () => () => {
      const { current } = held;
      if (current && same(session.getState().focus.example, current.set)) session.setFocus({ example: current.before });
    },
    [session],
  );
}
