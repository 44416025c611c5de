import { useState, type ReactNode } from "react";
import type { Framing } from "../../datasets/importers/framing";
import { formatShape } from "../../math/shape";
import type { Choices } from "../../session/importing/api";
import type { Importer } from "../../session/importing/startImporter";
import { Button } from "../../ui/Button";
import { useTranslate } from "../../ui/language";
import { Select } from "../../ui/Select";
import { ClassNames } from "./ClassNames";
import { CropChoice } from "./CropChoice";
import { KeptApart } from "./KeptApart";
import { NameField } from "./NameField";
import { OnlyTest } from "./OnlyTest";
import styles from "./own.module.css";
import type { PicturesFound } from "./picturesFound";
import { Preview } from "./Preview";
import { sides } from "./sides";

/** The side that keeps what there is to see: no larger than the smallest picture, 32 for photographs. */
const usualSide = ({ smallest }: PicturesFound): number =>
  sides.findLast((side) => side <= Math.min(32, ...smallest)) ?? sides[0];

/** Pictures that become a collection: what it is called, its classes, and how they are framed. */
export function NewPictures(props: {
  found: PicturesFound;
  onlyTest: boolean;
  name: string;
  classes?: readonly string[];
  preview: Importer["preview"];
  onTake: (choices: Choices) => void;
  aside: ReactNode;
}) {
  const { found, onlyTest, preview, onTake, aside } = props;
  const t = useTranslate();
  const [name, setName] = useState(props.name === "" ? t("Own pictures") : props.name);
  const [names, setNames] = useState(props.classes ?? found.classes.map((each) => each.name));
  const [framing, setFraming] = useState<Framing>(() => {
    const side = usualSide(found);
    return { size: [side, side], channels: 3, crop: "middle" };
  });
  const [apart, setApart] = useState(true);
  const set = (change: Partial<Framing>) => setFraming({ ...framing, ...change });
  return (
    <form
      className={styles.understood}
      onSubmit={(event) => {
        event.preventDefault();
        onTake({ name, framing, names, apart });
      }}
    >
      <KeptApart test={found.test} apart={apart} onApart={setApart} />
      {onlyTest && <OnlyTest />}
      <NameField name={name} onName={setName} />
      <ClassNames found={found} names={names} onNames={setNames} />
      {!found.shape && (
        <div className={styles.row}>
          <Select
            label={t("size")}
            value={String(framing.size[0])}
            options={sides.map((side) => ({ value: String(side), label: formatShape([side, side]) }))}
            onChange={(side) => set({ size: [Number(side), Number(side)] })}
          />
          <Select
            label={t("colour")}
            value={String(framing.channels)}
            options={[
              { value: "3", label: t("in colour") },
              { value: "1", label: t("grey") },
            ]}
            onChange={(channels) => set({ channels: channels === "1" ? 1 : 3 })}
          />
          <CropChoice crop={framing.crop} square onCrop={(crop) => set({ crop })} />
        </div>
      )}
      <Preview framing={framing} preview={preview} />
      <div className={styles.row}>
        <Button type="submit" kind="solid">
          {t("Learn from these")}
        </Button>
        {aside}
      </div>
    </form>
  );
}
