import type { PageName } from "../share/link";
import type { Session } from "./session";

/** The address follows the page after this pause, in ms: browsers allow few changes a second. */
const pause = 300;

/**
 * Keeps the part of the address after `#` and the session the same: the session writes it, and a learner's own change
 * of it is loaded. Another page is another place in the browser's history, which keeps the playground's link with the
 * lab's. Answers the way to stop.
 */
export function followAddress(session: Session, page: Window): () => void {
  let timer: number | undefined;
  /** The address says what to do: nothing it leads to is a new place in the browser's history. */
  let led = false;

  const hash = () => page.location.hash.slice(1);

  function put(how: "pushState" | "replaceState", link: string): void {
    if (link === hash() && how === "replaceState") return;
    const address = `${page.location.pathname}${page.location.search}${link === "" ? "" : `#${link}`}`;
    try {
      page.history[how]({ playground: session.link("playground") }, "", address);
    } catch {
      // A frame without an address of its own (srcdoc) may not have one written: it goes on without.
    }
  }

  function write(): void {
    page.clearTimeout(timer);
    timer = undefined;
    put("replaceState", session.link());
  }

  /** The place that is left is written as it was, so that the way back leads to exactly that. */
  function turn(from: PageName): void {
    page.clearTimeout(timer);
    timer = undefined;
    put("replaceState", session.link(from));
    put("pushState", session.link());
  }

  const stopHearing = session.subscribe((now, before) => {
    const { experiment, forks, page: open, lab, shown, speed } = before;
    if (now.page !== open && !led) return turn(open);
    if (
      now.experiment === experiment &&
      now.forks === forks &&
      now.page === open &&
      now.lab === lab &&
      now.shown === shown &&
      now.speed === speed
    )
      return;
    page.clearTimeout(timer);
    timer = page.setTimeout(write, pause);
  });

  const load = () => {
    page.clearTimeout(timer);
    led = true;
    // A jump to a place on the page is no link to an experiment.
    if (page.document.getElementById(hash())) write();
    else if (hash() === session.link("playground")) session.setPage("playground");
    else if (hash() !== session.link()) void session.load(hash());
    led = false;
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
