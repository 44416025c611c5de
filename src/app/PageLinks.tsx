import { useState, type MouseEvent } from "react";
import type { PageName } from "../share/link";
import { useSession, useSessionState } from "../session/useSession";
import { useTranslate } from "../ui/language";
import styles from "./PageLinks.module.css";

/** The pages of the product, as links that can also be opened in a window of their own. */
export function PageLinks() {
  const t = useTranslate();
  const session = useSession();
  const open = useSessionState((state) => state.page);
  // What a link says in full is written when somebody comes near it: a start need not wait for that.
  const [near, setNear] = useState(false);
  // Drawn anew when what the links say changes.
  useSessionState((state) => state.experiment);
  useSessionState((state) => state.lab);
  const pages: readonly { page: PageName; label: string }[] = [
    { page: "playground", label: t("Playground") },
    { page: "lab", label: t("Lab") },
  ];
  const follow = (event: MouseEvent, page: PageName) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    session.setPage(page);
  };
  return (
    <nav className={styles.pages} aria-label={t("Pages")}>
      {pages.map(({ page, label }) => (
        <a
          key={page}
          className={styles.page}
          href={near ? `#${session.link(page)}` : `#page=${page}`}
          onPointerEnter={() => setNear(true)}
          onFocus={() => setNear(true)}
          aria-current={page === open ? "page" : undefined}
          onClick={(event) => follow(event, page)}
        >
          {label}
        </a>
      ))}
    </nav>
  );
}
