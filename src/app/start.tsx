import { createRoot } from "react-dom/client";
import type { Session } from "../session/session";
import { App } from "./App";
import { patience } from "./useBegun";
import { restOutOfSight } from "./embed";
import type { Presentation } from "./presentation";

/** Shows a page together with the first numbers in it, where they come soon: it is painted once, and nothing jumps. */
function showWithNumbers(place: HTMLElement, session: Session): void {
  if (session.getState().page === "lab") return;
  place.dataset.coming = "";
  const show = () => {
    delete place.dataset.coming;
    stop();
    clearTimeout(timer);
  };
  const stop = session.subscribe(() => {
    const { snapshot, status } = session.getState();
    if (snapshot || status === "failed") show();
  });
  const timer = setTimeout(show, patience);
}

/** Shows a session in `place`. */
export function start(place: HTMLElement, session: Session, presentation: Presentation): void {
  if (presentation.embed) {
    restOutOfSight(session, place);
    if (session.getState().page !== "lab") void session.play();
  }
  showWithNumbers(place, session);
  createRoot(place).render(<App session={session} presentation={presentation} />);
}
