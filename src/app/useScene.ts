import { useMemo } from "react";
import type { Focus, PartName, Snapshot } from "../experiment/snapshot";
import type { SessionState } from "../session/session";
import { useSessionState } from "../session/useSession";
import type { View, ViewProps } from "../views/view";

/** The newest snapshot; the same one until one of these parts was made anew. */
function snapshotOf(needs: readonly PartName[]): (state: SessionState) => Snapshot | null {
  let last: Snapshot | null = null;
  return ({ snapshot }) => {
    const stays =
      last?.generation === snapshot?.generation && needs.every((part) => last?.parts[part] === snapshot?.parts[part]);
    if (!stays || !last) last = snapshot;
    return last;
  };
}

/** What is looked at; the same one while only the step changes. */
function focusOf(): (state: SessionState) => Focus {
  let last: Focus | null = null;
  return ({ focus }) => {
    const { at: _, hurried: __, ...others } = focus;
    const names = Object.keys(others) as (keyof typeof others)[];
    if (!last || names.some((name) => last?.[name] !== others[name])) last = focus;
    return last;
  };
}

/** What a view is drawn from; it is drawn anew only when something of it has changed. */
export function useScene(view: View): ViewProps {
  const select = useMemo(() => ({ snapshot: snapshotOf(view.needs), focus: focusOf() }), [view]);
  return {
    experiment: useSessionState((state) => state.experiment),
    snapshot: useSessionState(select.snapshot),
    focus: useSessionState(select.focus),
  };
}
