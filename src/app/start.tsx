import { createRoot } from "react-dom/client";
import { openSession } from "../session/openSession";
import { App } from "./App";
import { restOutOfSight } from "./embed";
import type { Presentation } from "./presentation";

/** Opens the product in `place`. */
export function start(place: HTMLElement, presentation: Presentation): void {
  const session = openSession();
  if (presentation.embed) {
    restOutOfSight(session, place);
    if (session.getState().page !== "lab") void session.play();
  }
  createRoot(place).render(<App session={session} presentation={presentation} />);
}
