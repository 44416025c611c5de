import { lazy, Suspense, useState } from "react";
import { bytesOf } from "../../datasets/own/collection";
import { heldBy } from "../../datasets/own/held";
import { useSession, useSessionState } from "../../session/useSession";
import { Button } from "../../ui/Button";
import { useTranslate } from "../../ui/language";
import { sizeOfMemory } from "../../ui/memory";
import { useOwn } from "./OwnProvider";
import styles from "./OwnTools.module.css";

const OwnGallery = lazy(() => import("./OwnGallery"));

/** Beside own data: what they take of the memory, and the way to all pictures and to more. */
export function OwnTools() {
  const t = useTranslate();
  const pictures = useSessionState(({ experiment: { data } }) => data.type === "own");
  const id = useSessionState(({ experiment: { data } }) =>
    typeof data.values.file === "string" ? data.values.file : "",
  );
  // They come to hand with the first answer of their run.
  const collection = useSessionState(() => heldBy(id)?.collection);
  const [open, setOpen] = useState(false);
  const { own } = useSession();
  const { capture } = useOwn();
  if (id === "") return null;
  return (
    <div className={styles.tools}>
      {pictures && (
        <>
          <Button icon="pen" onClick={() => setOpen(true)}>
            {t("All pictures and their classes")}
          </Button>
          <Button icon="plus" onClick={() => void own.find(id).then((kept) => kept && capture(kept))}>
            {t("Record, draw or add pictures")}
          </Button>
        </>
      )}
      {collection && (
        <span className={styles.quiet}>{t("{size} in memory", { size: t(sizeOfMemory(bytesOf(collection))) })}</span>
      )}
      {open && (
        <Suspense>
          <OwnGallery id={id} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
