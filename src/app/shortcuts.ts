import { message, type Message } from "../locales";

export type Command =
  | "play"
  | "playBack"
  | "step"
  | "leapBack"
  | "reset"
  | "newWeights"
  | "follow"
  | "undo"
  | "redo"
  | "projector"
  | "share"
  | "help";

/** The keys of a command as they are written in the help, and what it does. */
export const shortcuts: readonly { command: Command; keys: readonly string[]; what: Message }[] = [
  { command: "play", keys: ["Space"], what: message("Play or pause") },
  { command: "step", keys: ["→", "."], what: message("One step; in the past the next kept moment") },
  { command: "leapBack", keys: ["←", ","], what: message("Back to the kept moment before") },
  { command: "playBack", keys: ["Shift + Space"], what: message("Play backwards") },
  { command: "reset", keys: ["R"], what: message("Reset: the same run from its start") },
  { command: "newWeights", keys: ["Shift + R"], what: message("New weights") },
  { command: "follow", keys: ["B"], what: message("Step through one batch, stage by stage") },
  { command: "undo", keys: ["U", "Ctrl + Z"], what: message("Undo") },
  { command: "redo", keys: ["Shift + Ctrl + Z"], what: message("Redo") },
  { command: "share", keys: ["S"], what: message("Share") },
  { command: "projector", keys: ["P"], what: message("Projector theme on and off") },
  { command: "help", keys: ["?"], what: message("Help with all keys") },
];

/** What is pressed, and what has the focus. */
export interface Press {
  readonly key: string;
  readonly shift: boolean;
  /** Ctrl, or ⌘ on a Mac. */
  readonly control: boolean;
  readonly alt: boolean;
  /** `text`: typing goes there; `control`: Space and arrows mean something there; `page`: nothing has the focus. */
  readonly focus: "text" | "control" | "page";
}

/** The command of a key press, or null. Keys never take a letter away from a text, nor Space and arrows from a control. */
export function commandOf({ key, shift, control, alt, focus }: Press): Command | null {
  if (alt || focus === "text") return null;
  const letter = key.toLowerCase();
  if (control) return letter === "z" ? (shift ? "redo" : "undo") : letter === "y" ? "redo" : null;
  if (focus === "page" && key === " ") return shift ? "playBack" : "play";
  if (focus === "page" && key === "ArrowLeft" && !shift) return "leapBack";
  if (focus === "page" && key === "ArrowRight" && !shift) return "step";
  if (letter === "r") return shift ? "newWeights" : "reset";
  const plain: Readonly<Record<string, Command>> = {
    ".": "step",
    ",": "leapBack",
    b: "follow",
    u: "undo",
    p: "projector",
    s: "share",
    "?": "help",
  };
  return plain[letter] ?? null;
}

const typing =
  "input:not([type=range]):not([type=checkbox]):not([type=radio]):not([type=button]), select, textarea, [contenteditable=true]";
const control = "button, input, summary, a[href], [role=tab], [role=tabpanel], [tabindex]:not([tabindex='-1'])";

/** What kind of thing has the focus. */
export function focusOf(target: EventTarget | null): Press["focus"] {
  if (!(target instanceof Element)) return "page";
  if (target.closest(typing)) return "text";
  return target.closest(control) ? "control" : "page";
}
