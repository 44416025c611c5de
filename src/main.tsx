import "./styles.css";
import { isEmbedded } from "./app/embedded";
import { foresee } from "./session/engineWorker";

const place = document.getElementById("root");
if (!place) throw new Error("main: the page must have an element #root");

const here = async () => (await import("./app/surroundings")).presentationHere();

/** Opens the product. The engine loads beside the page, and is at work before the page is drawn. */
async function open(root: HTMLElement): Promise<void> {
  foresee(window.location.hash);
  const opening = import("./session/openSession").then(({ openSession }) => openSession());
  const dressing = here();
  const { start } = await import("./app/start");
  start(root, await opening, await dressing);
}

if (isEmbedded(window.location.search)) {
  const [{ poster }, presentation] = await Promise.all([import("./app/embed"), here()]);
  poster(place, presentation, () => void open(place));
} else await open(place);
