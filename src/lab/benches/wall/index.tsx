import { message } from "../../../locales/message";
import { choice, type Setting } from "../../../settings";
import { useTranslate } from "../../../ui/language";
import { bench, type BenchProps } from "../../bench";
import { kernelNamed, kernels } from "../../../math/kernels";
import { pictureSettings, type PictureValues } from "../../pictures/settings";
import { Choice } from "../../pictures/Choice";
import { PictureChoice } from "../../pictures/PictureChoice";
import { SmallPicture } from "../../pictures/SmallPicture";
import { useHeld } from "../../pictures/useHeld";
import styles from "./Wall.module.css";

const options = kernels.map(({ id, label }) => ({ value: id, label: label.text }));

const place = (usual: string): Setting<string> =>
  choice<string>({ label: "Kernel", help: "What the picture goes through here.", default: usual, options });

const wallSettings = {
  ...pictureSettings,
  one: place("vertical"),
  two: place("horizontal"),
  three: place("oblique"),
  four: place("edge8"),
  five: place("box"),
  six: place("sharpen"),
} as const;

const places = ["one", "two", "three", "four", "five", "six"] as const;

type WallValues = PictureValues & Readonly<Record<(typeof places)[number], string>>;

/** CSS pixels across. */
const across = 300;

/** One picture through six kernels side by side. */
export const wall = bench({
  title: message("Six at once"),
  summary: message("The same picture through six kernels: each keeps something and ignores the rest."),
  settings: wallSettings,
  looks: ["size"],
  Component: Wall,
  describe: (values) =>
    message(
      "The picture through {one}, {two}, {three}, {four}, {five} and {six}.",
      Object.fromEntries(places.map((name) => [name, kernelNamed(values[name])?.label ?? values[name]])),
    ),
});

function Wall({ values, change }: BenchProps<WallValues>) {
  const t = useTranslate();
  const held = useHeld(values);
  return (
    <>
      <PictureChoice values={values} change={change} />
      <ul className={styles.wall}>
        {places.map((name) => {
          const named = kernelNamed(values[name]) ?? kernels[0];
          return (
            <li key={name} className={styles.tile}>
              <SmallPicture
                held={held}
                kernel={named.kernel}
                display={named.display}
                width={across}
                label={t("The picture through {name}", { name: t(named.label) })}
              />
              <Choice setting={wallSettings[name]} value={values[name]} onChange={(next) => change({ [name]: next })} />
              <p className={styles.summary}>{t(named.summary)}</p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
