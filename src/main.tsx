import "./styles.css";
import { isEmbedded } from "./app/embedded";
import { foresee } from "./session/engineWorker";

const place = document.getElementById("root");
if (!place) throw new Error("main: the page must have an element #root");

/** Opens the product. The engine loads beside the page, and is at work before the page is drawn. */
async function open(root: HTMLElement): Promise<void> {
  foresee(window.location.hash);
  const opening = import("./session/openSession").then(({ openSession }) => openSession());
  const { start } = await import("./app/start");
  start(root, await opening);
}

if (isEmbedded(window.location.search)) {
  const [{ poster }, { presentationHere }] = await Promise.all([import("./app/embed"), import("./app/surroundings")]);
  poster(place, presentationHere(), () => void open(place));
} else await open(place);
