import { createContext, useContext, useSyncExternalStore } from "react";
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
