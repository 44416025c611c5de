import { createContext, lazy, Suspense, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import type { GivenFile } from "../../session/importing/api";
import { useTranslate } from "../../ui/language";
import { carriesFiles, filesFrom } from "./given";
import styles from "./OwnProvider.module.css";

const OwnDialog = lazy(() => import("./OwnDialog"));

/** What there is to bring along, or null where nothing is asked for. */
type Bringing = { readonly files: readonly GivenFile[] } | null;

const OwnContext = createContext<(files: readonly GivenFile[]) => void>(() => {});

/** Opens the dialog for own data, with files that are there already. */
export const useOwn = () => useContext(OwnContext);

/** Takes files that are dropped on the page or pasted anywhere, and opens the dialog for own data. */
export function OwnProvider({ active, children }: { active: boolean; children: ReactNode }) {
  const t = useTranslate();
  const [bringing, setBringing] = useState<Bringing>(null);
  const [over, setOver] = useState(false);
  const open = useMemo(() => (files: readonly GivenFile[]) => setBringing({ files }), []);

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
      void filesFrom(data).then(open);
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
  }, [active, open]);

  return (
    <OwnContext value={open}>
      {children}
      {over && (
        <div className={styles.over} role="status">
          <p>{t("Let go: it stays on this device.")}</p>
        </div>
      )}
      {bringing && (
        <Suspense>
          <OwnDialog given={bringing.files} onClose={() => setBringing(null)} />
        </Suspense>
      )}
    </OwnContext>
  );
}
