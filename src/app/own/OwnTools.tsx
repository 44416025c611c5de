import { lazy, Suspense, useState } from "react";
import { useSession, useSessionState } from "../../session/useSession";
import { Button } from "../../ui/Button";
import { useTranslate } from "../../ui/language";
import { useOwn } from "./OwnProvider";

const OwnGallery = lazy(() => import("./OwnGallery"));

/** Beside own pictures: the way to all of them, and to more. */
export function OwnTools() {
  const t = useTranslate();
  const id = useSessionState(({ experiment: { data } }) => (data.type === "own" ? String(data.values.file) : ""));
  const [open, setOpen] = useState(false);
  const { own } = useSession();
  const { capture } = useOwn();
  if (id === "") return null;
  return (
    <div>
      <Button icon="pen" onClick={() => setOpen(true)}>
        {t("All pictures and their classes")}
      </Button>
      <Button icon="plus" onClick={() => void own.find(id).then((kept) => kept && capture(kept))}>
        {t("Record, draw or add pictures")}
      </Button>
      {open && (
        <Suspense>
          <OwnGallery id={id} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
