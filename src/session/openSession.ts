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
  const session = createSession({ link: location.hash });
  followAddress(session, window);
  window.convoscope = session.handle;
  return session;
}
