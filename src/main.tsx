import "./styles.css";
import { recall } from "./app/memory";
import { readPresentation } from "./app/presentation";

const place = document.getElementById("root");
if (!place) throw new Error("main: the page must have an element #root");

const presentation = readPresentation({
  query: window.location.search,
  spoken: navigator.languages,
  remembered: recall(),
});

const open = async () => (await import("./app/start")).start(place, presentation);

if (presentation.embed) {
  const { poster } = await import("./app/embed");
  poster(place, presentation, () => void open());
} else await open();
