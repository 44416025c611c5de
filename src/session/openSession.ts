import { readLink } from "../share/link";
import { followAddress } from "./address";
import { createSession } from "./createSession";
import type { Handle } from "./handle";
import type { Session } from "./session";

declare global {
  interface Window {
    convoscope?: Handle;
  }
}

/** The session of this page: opens the link in the address, keeps the address up to date, and can be scripted. */
export function openSession(): Session {
  const session = createSession({ link: location.hash, playground: keptPlayground() });
  followAddress(session, window);
  window.convoscope = session.handle;
  return session;
}

/** The playground's link that a lab's address keeps, for a reload and for the way back. */
function keptPlayground(): string | undefined {
  const kept = (history.state as { playground?: unknown } | null)?.playground;
  return readLink(location.hash).link.page === "lab" && typeof kept === "string" ? kept : undefined;
}
