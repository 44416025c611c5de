import { useDeferredValue, useId, useLayoutEffect, useRef, useState, type ReactNode } from "react";
import { useSession, useSessionState } from "../session/useSession";
import { IconButton } from "../ui/Button";
import { Icon } from "../ui/Icon";
import { useTranslate } from "../ui/language";
import type { View } from "../views/view";
import { Compared, useComparable } from "./Compared";
import { BrokenView } from "./BrokenView";
import { ErrorBoundary } from "./ErrorBoundary";
import { useBegun } from "./useBegun";
import { useCalmScene } from "./useCalmScene";
import { useScene } from "./useScene";
import styles from "./ViewFrame.module.css";
import { ViewTable } from "./ViewTable";

/**
 * Asks for what a view draws from while it is in sight; before anybody has looked where it stands, too, so that the first
 * picture does not wait for that.
 */
function useNeeds(view: View) {
  const session = useSession();
  const ref = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const ask = () => session.need(view.needs);
    let stop: (() => void) | null = ask();
    const watch = new IntersectionObserver(([{ isIntersecting }]) => {
      stop?.();
      stop = isIntersecting ? ask() : null;
    });
    if (ref.current) watch.observe(ref.current);
    return () => {
      watch.disconnect();
      stop?.();
    };
  }, [session, view]);
  return ref;
}

/**
 * Whether a view is drawn: not twice, without its first numbers and with them, where these come soon. Those that
 * stand beside the network come right behind it, so that it need not wait for them.
 */
function useDrawn(beside: boolean): boolean {
  const begun = useBegun();
  const behind = useDeferredValue(begun);
  return beside ? behind : begun;
}

/**
 * A view with its title, a sentence that says what it shows, and itself as a table. `bare` leaves the title to the ear
 * and the table button to who comes to it by keyboard: for views that fill a rail and carry their own heads. `folds`
 * lets the view begin as its title alone, a line that opens: for low pages.
 */
export function ViewFrame(props: { id: string; view: View; bare?: boolean; folds?: boolean; aside?: ReactNode }) {
  const { id, view, bare, folds, aside } = props;
  const t = useTranslate();
  const head = useId();
  const ref = useNeeds(view);
  const [asTable, setAsTable] = useState(false);
  const [opened, setOpened] = useState(false);
  const open = !folds || opened;
  const comparable = useComparable(view);
  const [compares, setCompares] = useState(false);
  const drawn = useDrawn(!bare);
  const title = view.heading ? <Heading view={view} /> : t(view.title);
  const compare = (
    <IconButton
      icon="compare"
      className={bare ? styles.corner : styles.tool}
      label={t("Compare: {title}", { title: t(view.title) })}
      aria-pressed={compares}
      onClick={() => setCompares(!compares)}
    />
  );
  return (
    <section
      ref={ref}
      className={bare ? styles.bare : styles.frame}
      aria-labelledby={head}
      data-view={id}
      style={{ visibility: drawn ? undefined : "hidden" }}
      data-compares={(comparable && compares && !asTable) || undefined}
    >
      <header className={bare ? styles.hiddenHeader : styles.header}>
        <h2 id={head} className={bare ? "visually-hidden" : styles.title} data-counts={view.heading ? true : undefined}>
          {folds ? (
            <button type="button" className={styles.fold} aria-expanded={open} onClick={() => setOpened(!opened)}>
              {title}
              <Icon name={open ? "caret" : "next"} size={12} />
            </button>
          ) : (
            title
          )}
        </h2>
        {open && !view.spans && <Behind view={view} />}
        {open && view.Aside && (
          <span className={styles.aside}>
            <Beside view={view} />
          </span>
        )}
        {aside}
        {open && comparable && !bare && compare}
        {open && (
          <IconButton
            icon="table"
            className={styles.tool}
            label={
              asTable
                ? t("As a picture: {title}", { title: t(view.title) })
                : t("As a table: {title}", { title: t(view.title) })
            }
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          />
        )}
      </header>
      {comparable && bare && compare}
      <Description view={view} />
      {open && (
        <ErrorBoundary fallback={BrokenView}>
          {drawn && (asTable ? <ViewTable view={view} /> : <Live view={view} />)}
        </ErrorBoundary>
      )}
      {open && comparable && compares && !asTable && (
        <ErrorBoundary fallback={BrokenView}>
          <Compared view={view} />
        </ErrorBoundary>
      )}
    </section>
  );
}

function Heading({ view }: { view: View }) {
  const t = useTranslate();
  const scene = useScene(view);
  return t(view.heading?.(scene) ?? view.title);
}

/** The step that the view still shows where it stays behind the one that is looked at. */
function Behind({ view }: { view: View }) {
  const t = useTranslate();
  const past = useSessionState((state) => state.focus.hurried === true || typeof state.focus.at === "number");
  const lags = useSessionState((state) => state.snapshot?.lags);
  const step = view.needs.map((part) => lags?.[part]).find((each) => each !== undefined);
  return past && step !== undefined && <span className={styles.behind}>{t("step {step, number}", { step })}</span>;
}

function Beside({ view }: { view: View }) {
  const scene = useScene(view);
  return view.Aside && <view.Aside {...scene} />;
}

function Live({ view }: { view: View }) {
  const scene = useScene(view);
  return <view.Component {...scene} />;
}

function Description({ view }: { view: View }) {
  const t = useTranslate();
  const { experiment, snapshot } = useCalmScene();
  return (
    <p className="visually-hidden">{snapshot ? t(view.describe(snapshot.parts, experiment)) : t("Nothing yet.")}</p>
  );
}
