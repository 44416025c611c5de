import { recall } from "./memory";
import { readPresentation, type Presentation } from "./presentation";

/** How this page is to be dressed. */
export const presentationHere = (): Presentation =>
  readPresentation({ query: window.location.search, spoken: navigator.languages, remembered: recall() });
