import { createContext, lazy, Suspense, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import type { GivenFile } from "../../session/importing/api";
import type { Kept } from "../../session/ownData/cabinet";
import { useTranslate } from "../../ui/language";
import { draftInto, draftMoved, newDraft, type Draft } from "./capture/draft";
import { carriesFiles, filesFrom } from "./given";
import styles from "./OwnProvider.module.css";

const OwnDialog = lazy(() => import("./OwnDialog"));
const CaptureDialog = lazy(() => import("./capture/CaptureDialog"));

/** What is open: the dialog for files there are, or the one that gathers pictures; null where nothing is asked for. */
type Open = { readonly files: readonly GivenFile[] } | { readonly draft: Draft } | null;

interface Ways {
  /** Opens the dialog for own data, with files that are there already. */
  readonly bring: (files: readonly GivenFile[]) => void;
  /** Opens the dialog for recording and drawing, for a collection or, without one, for a new one. */
  readonly capture: (into: Kept | null) => void;
}

const OwnContext = createContext<Ways>({ bring: () => {}, capture: () => {} });

/** The ways to bring own data along. */
export const useOwn = () => useContext(OwnContext);

const nameOf = (into: Kept | null): string => into?.collection.id ?? "";

/** Takes files that are dropped on the page or pasted anywhere, and opens the dialog for own data. */
export function OwnProvider({ active, children }: { active: boolean; children: ReactNode }) {
  const t = useTranslate();
  const [open, setOpen] = useState<Open>(null);
  const [over, setOver] = useState(false);
  /** What was gathered and not learned from, by the collection it is for. */
  const drafts = useRef(new Map<string, Draft>());
  const ways = useMemo<Ways>(
    () => ({
      bring: (files) => setOpen({ files }),
      capture(into) {
        const draft = drafts.current.get(nameOf(into)) ?? (into ? draftInto(into) : newDraft());
        if (draft) setOpen({ draft });
      },
    }),
    [],
  );

  useEffect(() => {
    if (!active) return undefined;
    const hover = (event: DragEvent) => {
      if (!carriesFiles(event.dataTransfer)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const take = (event: DragEvent | ClipboardEvent, data: DataTransfer | null) => {
      if (!data || !carriesFiles(data)) return;
      event.preventDefault();
      setOver(false);
      void filesFrom(data).then(ways.bring);
    };
    const drop = (event: DragEvent) => take(event, event.dataTransfer);
    const paste = (event: ClipboardEvent) => take(event, event.clipboardData);
    window.addEventListener("dragover", hover);
    window.addEventListener("dragleave", leave);
    window.addEventListener("drop", drop);
    window.addEventListener("paste", paste);
    return () => {
      window.removeEventListener("dragover", hover);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("drop", drop);
      window.removeEventListener("paste", paste);
    };
  }, [active, ways]);

  const close = () => setOpen(null);
  return (
    <OwnContext value={ways}>
      {children}
      {over && (
        <div className={styles.over} role="status">
          <p>{t("Let go: it stays on this device.")}</p>
        </div>
      )}
      <Suspense>
        {open && "files" in open && (
          <OwnDialog
            given={open.files}
            onCapture={() => ways.capture(null)}
            onReplaced={(before, after) => {
              const draft = drafts.current.get(nameOf(before));
              const moved = draft && draftMoved(draft, after);
              if (moved) drafts.current.set(nameOf(after), moved);
            }}
            onClose={close}
          />
        )}
        {open && "draft" in open && (
          <CaptureDialog
            start={open.draft}
            onDraft={(draft) => {
              if (draft) drafts.current.set(nameOf(draft.into), draft);
              else drafts.current.delete(nameOf(open.draft.into));
            }}
            onClose={close}
          />
        )}
      </Suspense>
    </OwnContext>
  );
}
