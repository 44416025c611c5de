import { useEffect, useEffectEvent, useState } from "react";
import { isFault } from "../../datasets/importers/fault";
import { message } from "../../locales";
import type { Choices, GivenFile } from "../../session/importing/api";
import type { Kept } from "../../session/ownData/cabinet";
import { useSession } from "../../session/useSession";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { useTranslate } from "../../ui/language";
import { Notice } from "../../ui/Notice";
import { Choose } from "./Choose";
import { Downloads } from "./Downloads";
import { KeptList } from "./KeptList";
import { LeftOut } from "./LeftOut";
import styles from "./own.module.css";
import { Progress } from "./Progress";
import { Understood } from "./Understood";
import { useImport } from "./useImport";

const labels = {
  fetching: message("Downloading, MB"),
  reading: message("Looking at the files"),
  taking: message("Preparing the pictures"),
};

/** Brings own data along: choose, see what was understood, decide, and learn from it. */
export default function OwnDialog(props: {
  given: readonly GivenFile[];
  /** Pictures are to be recorded or drawn instead. */
  onCapture: () => void;
  onClose: () => void;
}) {
  const { given, onCapture, onClose } = props;
  const t = useTranslate();
  const session = useSession();
  const [loose, setLoose] = useState("");
  const { stage, trouble, add, take, fetch, cancel, name, preview } = useImport();
  const bring = useEffectEvent((files: readonly GivenFile[]) => add(files, ""));
  // What is dropped while the dialog is open comes to what is there.
  useEffect(() => bring(given), [given]);

  function use(kept: Kept) {
    void session.takeOwn(kept);
    onClose();
  }
  async function takeChosen(choices: Choices) {
    const taken = await take(choices);
    if (taken && !isFault(taken)) use(taken);
  }

  const again = <Button onClick={cancel}>{t("Choose again")}</Button>;
  return (
    <Dialog title={t("Your own data")} onClose={onClose}>
      <div className={styles.own}>
        {trouble && <Notice bad>{t(trouble)}</Notice>}
        {stage.at === "choosing" && (
          <>
            <Choose loose={loose} onLoose={setLoose} onFiles={(files) => add(files, loose)} />
            <div className={styles.row}>
              <Button icon="camera" onClick={onCapture}>
                {t("Record or draw pictures")}
              </Button>
            </div>
            <KeptList onUse={use} />
            <Downloads onFetch={(download) => void fetch(download)} />
          </>
        )}
        {stage.at === "understood" && (
          <>
            <LeftOut faults={stage.report.faults} />
            {stage.report.found ? (
              <Understood
                found={stage.report.found}
                name={name}
                classes={stage.download?.classes}
                preview={preview}
                onTake={(choices) => void takeChosen(choices)}
                aside={again}
              />
            ) : (
              again
            )}
            {stage.report.found?.kind === "pictures" && stage.report.found.shape === null && (
              <Choose more loose={loose} onLoose={setLoose} onFiles={(files) => add(files, loose)} />
            )}
          </>
        )}
        {(stage.at === "fetching" || stage.at === "reading" || stage.at === "taking") && (
          <Progress label={t(labels[stage.at])} done={stage.done} of={stage.of} onCancel={cancel} />
        )}
        <p className={styles.quiet}>
          {t("Everything stays on this device: nothing is sent anywhere. You can erase it here at any time.")}
        </p>
      </div>
    </Dialog>
  );
}
