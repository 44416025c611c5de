import { useEffect, useInsertionEffect, useState } from "react";
import { learn, type Language } from "../locales";
import type { Theme } from "../ui/theme";
import { useMedia } from "../ui/useMedia";
import { remember } from "./memory";
import { queryWith, tagOf, type Presentation } from "./presentation";

/** The presentation as it is now, and the ways to change it; the address and the next visit keep what is chosen. */
export interface Dress extends Presentation {
  /** The theme that is shown. */
  readonly shownTheme: Theme;
  setLanguage(language: Language): Promise<void>;
  /** Null follows the system. */
  setTheme(theme: Theme | null): void;
  /** Puts the page on the projector, and takes it off again. */
  toggleProjector(): void;
}

function writeQuery(name: string, value: string | null): void {
  try {
    const { pathname, search, hash } = window.location;
    window.history.replaceState(window.history.state, "", `${pathname}${queryWith(search, name, value)}${hash}`);
  } catch {
    // A frame without an address of its own goes on without.
  }
}

export function usePresentation(first: Presentation): Dress {
  const [language, setLanguage] = useState(first.language);
  const [theme, setTheme] = useState(first.theme);
  const [usual, setUsual] = useState(first.theme === "projector" ? null : first.theme);
  const dark = useMedia("(prefers-color-scheme: dark)");
  const shownTheme = theme ?? (dark ? "dark" : "light");

  useEffect(() => {
    document.documentElement.lang = tagOf(language);
  }, [language]);
  // Before any part of the page measures itself or reads its colours.
  useInsertionEffect(() => {
    document.documentElement.dataset.theme = shownTheme;
  }, [shownTheme]);

  function choose(next: Theme | null): void {
    setTheme(next);
    writeQuery("theme", next);
    // The projector is for this hour: the next visit starts as usual.
    if (next === "projector") return;
    setUsual(next);
    remember("theme", next);
  }

  return {
    ...first,
    language,
    theme,
    shownTheme,
    async setLanguage(next) {
      remember("language", next);
      writeQuery("lang", next);
      await learn(next);
      setLanguage(next);
    },
    setTheme: choose,
    toggleProjector: () => choose(theme === "projector" ? usual : "projector"),
  };
}
