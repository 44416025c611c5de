import { lazy, Suspense, useState } from "react";
import { useSessionState } from "../../session/useSession";
import { Button } from "../../ui/Button";
import { useTranslate } from "../../ui/language";

const OwnGallery = lazy(() => import("./OwnGallery"));

/** Beside own pictures: the way to all of them. */
export function OwnTools() {
  const t = useTranslate();
  const id = useSessionState(({ experiment: { data } }) => (data.type === "own" ? String(data.values.file) : ""));
  const [open, setOpen] = useState(false);
  if (id === "") return null;
  return (
    <div>
      <Button icon="pen" onClick={() => setOpen(true)}>
        {t("All pictures and their classes")}
      </Button>
      {open && (
        <Suspense>
          <OwnGallery id={id} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
