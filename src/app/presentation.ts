import { languages, type Language } from "../locales";
import type { Theme } from "../ui/theme";
import { isEmbedded } from "./embedded";

/** Parts of the page that a course page may leave out by `?hide=`. */
const parts = ["top", "try", "data", "network", "result", "dock", "settings"] as const;
export type Part = (typeof parts)[number];

/** How the page is dressed: it never changes a run. It stands in the query; what a reader chose is remembered. */
export interface Presentation {
  readonly language: Language;
  /** Null follows the system. */
  readonly theme: Theme | null;
  /** Inside another page: no chrome, starts on a click. */
  readonly embed: boolean;
  readonly hide: readonly Part[];
}

export interface Surroundings {
  /** `location.search`. */
  readonly query: string;
  /** Languages of the reader, best first (`navigator.languages`). */
  readonly spoken: readonly string[];
  /** What was chosen before: `language` and `theme` by name. */
  readonly remembered: Readonly<Record<string, string>>;
}

const themes = ["light", "dark", "projector"] as const satisfies readonly Theme[];

/** The language tag for `lang`: Chinese is marked by its script. */
export const tagOf = (language: Language): string => (language === "zh-CN" ? "zh-Hans" : language);

const languageOf = (tag: string | null | undefined): Language | undefined =>
  (Object.keys(languages) as Language[]).find(
    (language) => tag?.toLowerCase().split("-")[0] === language.toLowerCase().split("-")[0],
  );

const themeOf = (word: string | null | undefined): Theme | undefined => themes.find((theme) => theme === word);

/** Reads the presentation: the query first, then what is remembered, then what the reader's system says. */
export function readPresentation({ query, spoken, remembered }: Surroundings): Presentation {
  const asked = new URLSearchParams(query);
  const known = spoken.map(languageOf).find((language) => language !== undefined);
  const hidden = (asked.get("hide") ?? "").split(",").map((word) => word.trim());
  const embed = isEmbedded(query);
  return {
    language: languageOf(asked.get("lang")) ?? languageOf(remembered.language) ?? known ?? "en",
    theme: themeOf(asked.get("theme")) ?? (asked.has("theme") ? null : (themeOf(remembered.theme) ?? null)),
    embed,
    hide: parts.filter((part) => hidden.includes(part) || (embed && (part === "top" || part === "try"))),
  };
}

/** The query with a word changed, or taken out; the rest stays as it was written. */
export function queryWith(query: string, name: string, value: string | null): string {
  const rest = query
    .replace(/^\?/, "")
    .split("&")
    .filter((pair) => pair !== "" && pair.split("=")[0] !== name);
  const all = value === null ? rest : [...rest, `${name}=${value}`];
  return all.length === 0 ? "" : `?${all.join("&")}`;
}
