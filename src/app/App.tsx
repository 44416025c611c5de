import { useLayoutEffect } from "react";
import type { Session } from "../session/session";
import { SessionProvider } from "../session/useSession";
import { LanguageContext, useTranslate } from "../ui/language";
import { ThemeContext } from "../ui/theme";
import styles from "./App.module.css";
import { ErrorBoundary } from "./ErrorBoundary";
import { Page } from "./Page";
import type { Presentation } from "./presentation";
import { usePresentation } from "./usePresentation";

/** The product over one session, dressed as the address and the reader say. */
export function App({ session, presentation }: { session: Session; presentation: Presentation }) {
  const dress = usePresentation(presentation);
  // All views below have said what they need.
  useLayoutEffect(() => session.lookAtOnce(), [session]);
  return (
    <LanguageContext value={dress.language}>
      <ThemeContext value={dress.shownTheme}>
        <SessionProvider value={session}>
          <ErrorBoundary fallback={Broken}>
            <Page dress={dress} />
          </ErrorBoundary>
        </SessionProvider>
      </ThemeContext>
    </LanguageContext>
  );
}

/** One sentence and a way on, where the page itself could not be drawn. */
function Broken({ again }: { again: () => void }) {
  const t = useTranslate();
  return (
    <main className={styles.broken}>
      <h1>{t("The page could not be drawn.")}</h1>
      <p>{t("Your experiment stands in the address and is not lost.")}</p>
      <button type="button" onClick={again}>
        {t("Try again")}
      </button>{" "}
      <a href={window.location.pathname}>{t("Start from the beginning")}</a>
    </main>
  );
}
