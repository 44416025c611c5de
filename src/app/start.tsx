import { createRoot } from "react-dom/client";
import type { Session } from "../session/session";
import { App } from "./App";
import { restOutOfSight } from "./embed";
import type { Presentation } from "./presentation";

/** Shows a session in `place`. */
export function start(place: HTMLElement, session: Session, presentation: Presentation): void {
  if (presentation.embed) {
    restOutOfSight(session, place);
    if (session.getState().page !== "lab") void session.play();
  }
  createRoot(place).render(<App session={session} presentation={presentation} />);
}
