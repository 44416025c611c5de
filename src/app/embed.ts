import { translate } from "../locales";
import type { Session } from "../session/session";
import { queryWith, tagOf, type Presentation } from "./presentation";
import styles from "./embed.module.css";

/** Pauses while `place` is out of sight, and goes on where it was playing. Answers the way to stop. */
export function restOutOfSight(session: Session, place: Element): () => void {
  let rested = false;
  const watch = new IntersectionObserver(([{ isIntersecting }]) => {
    if (!isIntersecting && session.getState().playing) {
      rested = true;
      void session.pause();
    } else if (isIntersecting && rested) {
      rested = false;
      void session.play();
    }
  });
  watch.observe(place);
  return () => watch.disconnect();
}

/** What stands in a frame before it is clicked: one button and what it starts; nothing heavy is loaded. */
export function poster(place: HTMLElement, { language, theme }: Presentation, onStart: () => void): void {
  document.documentElement.lang = tagOf(language);
  if (theme) document.documentElement.dataset.theme = theme;
  const main = document.createElement("main");
  main.className = styles.poster;
  const button = document.createElement("button");
  button.type = "button";
  button.className = styles.start;
  button.append(triangle(), translate(language, "Start Convoscope"));
  const what = document.createElement("p");
  what.className = styles.what;
  what.textContent = translate(language, "A network that learns in this page while you watch.");
  const full = document.createElement("a");
  full.className = styles.full;
  full.href = `${window.location.pathname}${queryWith(window.location.search, "embed", null)}${window.location.hash}`;
  full.target = "_blank";
  full.rel = "noopener";
  full.textContent = translate(language, "Open on a page of its own");
  button.addEventListener(
    "click",
    () => {
      button.disabled = true;
      onStart();
    },
    { once: true },
  );
  main.append(button, what, full);
  place.replaceChildren(main);
}

function triangle(): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("width", "22");
  svg.setAttribute("height", "22");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", "M4.5 2.5v11L13.5 8z");
  path.setAttribute("fill", "currentColor");
  svg.append(path);
  return svg;
}
