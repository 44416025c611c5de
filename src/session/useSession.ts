import { createContext, useContext, useEffect, useState, useSyncExternalStore } from "react";
import type { Session, SessionState } from "./session";

const SessionContext = createContext<Session | null>(null);

export const SessionProvider = SessionContext.Provider;

/** The session this part of the page belongs to. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("useSession: needs a SessionProvider above it");
  return session;
}

/** A piece of the session's state; `select` must answer the same object while nothing changed. */
export function useSessionState<T>(select: (state: SessionState) => T): T {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, () => select(session.getState()));
}

/**
 * The same, at most once in `pause` ms: the first change at once, the newest when the pause is over. What changes in
 * every frame is not even drawn anew in between. `select` must stay the same function.
 */
export function useCalmState<T>(select: (state: SessionState) => T, pause: number): T {
  const session = useSession();
  const [held, hold] = useState(() => select(session.getState()));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last: T | undefined;
    function look(): void {
      const now = select(session.getState());
      if (timer !== undefined || Object.is(now, last)) return;
      last = now;
      hold(() => now);
      timer = setTimeout(() => {
        timer = undefined;
        look();
      }, pause);
    }
    look();
    const stop = session.subscribe(look);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [session, select, pause]);
  return held;
}
