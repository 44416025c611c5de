import { learn } from "../locales";
import { recall } from "./memory";
import { readPresentation, type Presentation } from "./presentation";

/** How this page is to be dressed, when its language can be spoken. */
export async function presentationHere(): Promise<Presentation> {
  const here = readPresentation({ query: window.location.search, spoken: navigator.languages, remembered: recall() });
  await learn(here.language);
  return here;
}
