import { createRoot } from "react-dom/client";
import type { Session } from "../session/session";
import { App } from "./App";
import { restOutOfSight } from "./embed";
import { presentationHere } from "./surroundings";

/** Shows a session in `place`. */
export function start(place: HTMLElement, session: Session): void {
  const presentation = presentationHere();
  if (presentation.embed) {
    restOutOfSight(session, place);
    if (session.getState().page !== "lab") void session.play();
  }
  createRoot(place).render(<App session={session} presentation={presentation} />);
}
