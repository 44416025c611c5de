import { useState, type ReactNode } from "react";
import type { Collection } from "../../datasets/own/collection";
import type { Framing } from "../../datasets/importers/framing";
import type { Choices } from "../../session/importing/api";
import type { Importer } from "../../session/importing/startImporter";
import type { Kept } from "../../session/ownData/cabinet";
import { Button } from "../../ui/Button";
import { useTranslate } from "../../ui/language";
import { Toggle } from "../../ui/Toggle";
import { FramingChoice } from "./capture/FramingChoice";
import { CropChoice } from "./CropChoice";
import { JoinClasses } from "./JoinClasses";
import { afterwards, usualJoins } from "./joining";
import { KeptApart } from "./KeptApart";
import styles from "./own.module.css";
import type { PicturesFound } from "./picturesFound";
import { Preview } from "./Preview";

/** Pictures that are added to others: framed as those are, each in a class there is or in a new one. */
export function MorePictures(props: {
  found: PicturesFound;
  onlyTest: boolean;
  into: Kept;
  there: Collection;
  preview: Importer["preview"];
  onTake: (choices: Choices) => void;
  aside: ReactNode;
}) {
  const { found, onlyTest, into, there, preview, onTake, aside } = props;
  const { name, shape, classes } = there;
  const t = useTranslate();
  const [joins, setJoins] = useState(() => usualJoins(found, classes));
  const [apart, setApart] = useState(true);
  const [framing, setFraming] = useState<Framing>(() => ({
    size: [shape[0], shape[1]],
    channels: shape[2] === 3 ? 3 : 1,
    crop: "middle",
  }));
  const after = afterwards(found, there, joins);
  const missing = joins.includes(null)
    ? t("Choose a class for the single pictures first.")
    : after.added === 0 && t("All are left out: choose a class for some.");
  return (
    <form
      className={styles.understood}
      onSubmit={(event) => {
        event.preventDefault();
        if (!missing) onTake({ name, framing, names: joins.map((each) => each ?? ""), apart, into });
      }}
    >
      {onlyTest ? (
        <Toggle label={t("Keep them apart as the test, as their name says")} checked={apart} onChange={setApart} />
      ) : (
        <KeptApart test={found.test} apart={apart} onApart={setApart} />
      )}
      <JoinClasses found={found} classes={classes} joins={joins} onJoins={setJoins} />
      {!found.shape && (
        <div className={styles.row}>
          <FramingChoice shape={shape} fixed onShape={() => {}} />
          <CropChoice
            crop={framing.crop}
            square={shape[0] === shape[1]}
            onCrop={(crop) => setFraming({ ...framing, crop })}
          />
        </div>
      )}
      <Preview framing={framing} preview={preview} />
      <p role="status">
        {t("“{name}” then has {count, number} pictures in {classes, number} classes.", { name, ...after })}
      </p>
      <div className={styles.row}>
        <Button type="submit" kind="solid" unavailable={missing}>
          {t("Add and learn from them")}
        </Button>
        {aside}
        <span className={styles.quiet}>{missing || t("A new run begins then. Undo brings back what was.")}</span>
      </div>
    </form>
  );
}
