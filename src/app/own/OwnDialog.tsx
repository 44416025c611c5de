import { useEffect, useEffectEvent, useState } from "react";
import { message } from "../../locales";
import type { Choices, GivenFile, Taken } from "../../session/importing/api";
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
import { useLearnedFrom } from "./useLearnedFrom";

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
  /** Some data have become others, with pictures added. */
  onReplaced: (before: Kept, after: Kept) => void;
  onClose: () => void;
}) {
  const { given, onCapture, onReplaced, onClose } = props;
  const t = useTranslate();
  const session = useSession();
  const [loose, setLoose] = useState("");
  /** What was taken with some left out: that is said before it is learned from. */
  const [partly, setPartly] = useState<{ readonly taken: Taken; readonly into?: Kept } | null>(null);
  const into = useLearnedFrom();
  const { stage, understood, trouble, add, take, fetch, cancel, name, preview } = useImport();
  const bring = useEffectEvent((files: readonly GivenFile[]) => add(files, ""));
  // What is dropped while the dialog is open comes to what is there.
  useEffect(() => bring(given), [given]);

  function use(kept: Kept, replaced?: Kept) {
    if (replaced) onReplaced(replaced, kept);
    void session.takeOwn(kept, replaced?.collection.id);
    onClose();
  }
  async function takeChosen(choices: Choices) {
    const taken = await take(choices);
    if (!taken) return;
    if (taken.unread > 0) setPartly({ taken, into: choices.into });
    else use(taken, choices.into);
  }

  const again = (
    <Button className={styles.deed} onClick={cancel}>
      {t("Choose again")}
    </Button>
  );
  return (
    <Dialog title={t("Your own data")} onClose={onClose}>
      <div className={styles.own}>
        {trouble && <Notice bad>{t(trouble)}</Notice>}
        {stage.at === "choosing" && (
          <>
            <Choose loose={loose} onLoose={setLoose} onFiles={(files) => add(files, loose)} />
            <div className={styles.row}>
              <Button icon="camera" className={styles.deed} onClick={onCapture}>
                {t("Record or draw pictures")}
              </Button>
            </div>
            <KeptList onUse={(kept) => use(kept)} />
            <Downloads onFetch={(download) => void fetch(download)} />
          </>
        )}
        {understood && (
          <div className={styles.own} hidden={stage.at !== "understood"}>
            <LeftOut faults={understood.report.faults} />
            {into !== undefined && (
              <Understood
                report={understood.report}
                name={name}
                classes={understood.download?.classes}
                into={understood.download ? null : into}
                preview={preview}
                onTake={(choices) => void takeChosen(choices)}
                aside={again}
              />
            )}
            {understood.report.found?.kind === "pictures" && understood.report.found.shape === null && (
              <Choose more loose={loose} onLoose={setLoose} onFiles={(files) => add(files, loose)} />
            )}
          </div>
        )}
        {stage.at === "taken" && partly && (
          <>
            <LeftOut faults={partly.taken.faults} count={partly.taken.unread} />
            <div className={styles.row}>
              <Button kind="solid" onClick={() => use(partly.taken, partly.into)}>
                {t("Learn from the others")}
              </Button>
              {again}
            </div>
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
