import { datasetOf } from "../../experiment/network";
import { useSessionState } from "../../session/useSession";
import { Button } from "../../ui/Button";
import { useTranslate } from "../../ui/language";
import { Notice } from "../../ui/Notice";
import { useOwn } from "./OwnProvider";

/** Where a link learns from somebody's own data and they are not here: the sentence, and the way to load them. */
export function OwnMissing() {
  const t = useTranslate();
  const { bring } = useOwn();
  const data = useSessionState((state) => state.experiment.data);
  // What is at hand changes when a run begins.
  const loading = useSessionState((state) => state.status === "loading");
  const { dataset, values } = datasetOf(data);
  const missing = loading ? null : dataset.missing?.(values);
  if (!missing) return null;
  return (
    <Notice
      bad
      actions={
        <Button kind="outlined" onClick={() => bring([])}>
          {t("Load the file")}
        </Button>
      }
    >
      {t(missing)}
    </Notice>
  );
}
