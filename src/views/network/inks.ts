import type { Theme } from "../../ui/theme";

const names = ["bg", "well", "ink", "ink2", "ink3", "edge", "rule", "pos", "neg", "bad", "on"] as const;

type InkName = (typeof names)[number];

/** The page's colours and texts as a canvas needs them. */
export interface Inks extends Readonly<Record<InkName, string>> {
  readonly theme: Theme;
  readonly family: string;
  /** CSS pixels of labels and of body text, and how much thicker lines are than usual. */
  readonly label: number;
  readonly body: number;
  readonly line: number;
}

/** Reads the tokens that hold at an element of a page in this theme. */
export function inksAt(element: HTMLElement, theme: Theme): Inks {
  const probe = element.ownerDocument.createElement("span");
  element.append(probe);
  const style = getComputedStyle(probe);
  const colour = (name: InkName) => {
    probe.style.color = `var(--${name})`;
    return style.color;
  };
  const length = (name: string) => {
    probe.style.fontSize = `var(--${name})`;
    return Number.parseFloat(style.fontSize);
  };
  const inks = {
    ...(Object.fromEntries(names.map((name) => [name, colour(name)])) as Record<InkName, string>),
    theme,
    family: style.fontFamily,
    label: length("t12"),
    body: length("t13"),
    line: Number.parseFloat(style.getPropertyValue("--line")) || 1,
  };
  probe.remove();
  return inks;
}
