import { useState, type ReactNode } from "react";
import type { Framing } from "../../datasets/importers/framing";
import { formatShape, type Shape } from "../../math/shape";
import type { Choices, Found } from "../../session/importing/api";
import { Button } from "../../ui/Button";
import { useTranslate } from "../../ui/language";
import { Select } from "../../ui/Select";
import { KeptApart } from "./KeptApart";
import { NameField } from "./NameField";
import styles from "./own.module.css";
import { Preview } from "./Preview";
import { sides } from "./sides";
import { TableFound } from "./TableFound";

type Pictures = Extract<Found, { kind: "pictures" }>;

/** The side that keeps what there is to see: no larger than the smallest picture, 32 for photographs. */
const usualSide = ({ smallest }: Pictures): number =>
  sides.findLast((side) => side <= Math.min(32, ...smallest)) ?? sides[0];

/** What was understood of the files, said before it is used; and what a learner decides about it. */
export function Understood(props: {
  found: Found;
  /** What the collection may be called. */
  name: string;
  /** The names of its classes, where they are known. */
  classes?: readonly string[];
  preview: (framing: Framing) => Promise<{ readonly shape: Shape; readonly pixels: Uint8Array }>;
  onTake: (choices: Choices) => void;
  /** Other ways on. */
  aside: ReactNode;
}) {
  const { found } = props;
  if (found.kind === "table") return <TableFound {...props} key={found.rows} found={found} />;
  return <PicturesFound {...props} key={found.count} found={found} />;
}

function PicturesFound(props: {
  found: Pictures;
  name: string;
  classes?: readonly string[];
  preview: (framing: Framing) => Promise<{ readonly shape: Shape; readonly pixels: Uint8Array }>;
  onTake: (choices: Choices) => void;
  aside: ReactNode;
}) {
  const { found, preview, onTake, aside } = props;
  const t = useTranslate();
  const [name, setName] = useState(props.name === "" ? t("Own pictures") : props.name);
  const [names, setNames] = useState(props.classes ?? found.classes.map((each) => each.name));
  const [framing, setFraming] = useState<Framing>({ side: usualSide(found), channels: 3, crop: "middle" });
  const [apart, setApart] = useState(true);
  const counts = { count: found.count, classes: found.classes.length };
  const set = (change: Partial<Framing>) => setFraming({ ...framing, ...change });
  return (
    <form
      className={styles.understood}
      onSubmit={(event) => {
        event.preventDefault();
        onTake({ name, framing, names, apart });
      }}
    >
      <p className={styles.said} role="status">
        {found.shape
          ? t(
              "{count, plural, one {# picture} other {# pictures}} in {classes, plural, one {one class} other {# classes}}, each {shape}.",
              { ...counts, shape: formatShape(found.shape) },
            )
          : t(
              "{count, plural, one {# picture} other {# pictures}} in {classes, plural, one {one class} other {# classes}}, from {smallest} to {largest} pixels.",
              { ...counts, smallest: formatShape(found.smallest), largest: formatShape(found.largest) },
            )}
      </p>
      <KeptApart test={found.test} apart={apart} onApart={setApart} />
      <NameField name={name} onName={setName} />
      <ClassNames found={found} names={names} onNames={setNames} />
      {!found.shape && (
        <div className={styles.row}>
          <Select
            label={t("size")}
            value={String(framing.side)}
            options={sides.map((side) => ({ value: String(side), label: formatShape([side, side]) }))}
            onChange={(side) => set({ side: Number(side) })}
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
          <Select
            label={t("part")}
            value={framing.crop}
            options={[
              { value: "middle", label: t("the middle square") },
              { value: "whole", label: t("the whole picture") },
            ]}
            onChange={(crop) => set({ crop })}
          />
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

/** A list of classes longer than this is not renamed one by one. */
const mostNamed = 24;

/** The classes with their counts; the same name twice makes one class of two, no name leaves it out. */
function ClassNames(props: { found: Pictures; names: readonly string[]; onNames: (names: readonly string[]) => void }) {
  const { found, names, onNames } = props;
  const t = useTranslate();
  if (found.classes.length > mostNamed) return null;
  return (
    <fieldset className={styles.classes}>
      <legend>{t("Classes: the same name joins two, no name leaves one out")}</legend>
      {found.classes.map(({ count }, index) => (
        <label key={index}>
          <input
            type="text"
            maxLength={40}
            aria-label={t("name of class {number}", { number: index + 1 })}
            value={names[index]}
            onChange={(event) => onNames(names.with(index, event.currentTarget.value))}
          />
          <span className={styles.quiet}>{t("{count, number}", { count })}</span>
        </label>
      ))}
    </fieldset>
  );
}
