import type { Session } from "./session";

/** The address follows the page after this pause, in ms: browsers allow few changes a second. */
const pause = 300;

/**
 * Keeps the part of the address after `#` and the session the same: the session writes it, and a learner's own change
 * of it is loaded. Answers the way to stop.
 */
export function followAddress(session: Session, page: Window): () => void {
  let timer: number | undefined;

  const hash = () => page.location.hash.slice(1);

  function write(): void {
    page.clearTimeout(timer);
    timer = undefined;
    const link = session.link();
    if (link === hash()) return;
    const address = `${page.location.pathname}${page.location.search}${link === "" ? "" : `#${link}`}`;
    try {
      page.history.replaceState(page.history.state, "", address);
    } catch {
      // A frame without an address of its own (srcdoc) may not have one written: it goes on without.
    }
  }

  const stopHearing = session.subscribe((now, before) => {
    const { experiment, forks, page: open, shown, speed } = before;
    if (
      now.experiment === experiment &&
      now.forks === forks &&
      now.page === open &&
      now.shown === shown &&
      now.speed === speed
    )
      return;
    page.clearTimeout(timer);
    timer = page.setTimeout(write, pause);
  });

  const load = () => {
    page.clearTimeout(timer);
    // A jump to a place on the page is no link to an experiment.
    if (page.document.getElementById(hash())) write();
    else if (hash() !== session.link()) void session.load(hash());
  };
  const leave = () => {
    if (timer !== undefined) write();
  };
  page.addEventListener("hashchange", load);
  page.addEventListener("pagehide", leave);
  return () => {
    stopHearing();
    page.clearTimeout(timer);
    page.removeEventListener("hashchange", load);
    page.removeEventListener("pagehide", leave);
  };
}
