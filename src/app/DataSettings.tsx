import { useEffect, useId } from "react";
import { dataSettings, sizesIn } from "../experiment/dataSettings";
import { setDataValue } from "../experiment/edits";
import { drawingsFor, timesOf } from "../datasets/drawn/drawings";
import { drawnSettings } from "../datasets/drawn/settings";
import { mixSettings } from "../datasets/mixing/settings";
import { datasetOf } from "../experiment/network";
import { formatShape } from "../math/shape";
import type { Setting, Settings } from "../settings";
import { useSession, useSessionState } from "../session/useSession";
import { Disclosure } from "../ui/Disclosure";
import { SettingField } from "../ui/SettingField";
import { useTranslate } from "../ui/language";
import { useTheme } from "../ui/theme";
import { useMedia } from "../ui/useMedia";
import { Augment } from "./augment/Augment";
import { changedIn } from "./changedIn";
import { heightOf, openIn, roomFor } from "./dataRoom";
import styles from "./DataSettings.module.css";

/** Room for open settings on a small page, which scrolls. */
const smallRoom = 246;

/** A high rail, until it is measured. */
const usual = { width: 192, height: 650 };

/**
 * What the examples are drawn from: each factor's range with the place of the shown example above it, then, folded
 * away, how many there are and who gets them. A change takes new examples, so it counts when the hand lets go.
 */
export function DataSettings({ rail }: { rail: { readonly width: number; readonly height: number } }) {
  const t = useTranslate();
  const head = useId();
  const session = useSession();
  const data = useSessionState((state) => state.experiment.data);
  const { dataset, values } = datasetOf(data);
  const apart = (dataset.apart?.(values) ?? 0) > 0;
  const common: Settings = dataSettings(dataset, apart);
  const mixing = mixSettings(dataset);
  const prepared: Settings = common.standardise ? { standardise: common.standardise } : {};
  const shown = useShownFactors();
  const counts = useSessionState((state) => state.snapshot?.parts.factors);
  const small = useMedia("(max-width: 899px)");
  const hall = useTheme() === "projector";
  const own = Object.entries<Setting<unknown>>(dataset.settings).filter(([, { control }]) => control.kind !== "given");
  const { width, height } = rail.height > 0 ? rail : usual;
  const lines = 1 + Number(Object.keys(mixing).length > 0 || dataset.kind === "pictures");
  // In a hall nobody drags a factor: the room goes to the examples.
  const room = hall ? 0 : small ? smallRoom : roomFor(height, lines, dataset.kind === "pictures");
  const most = openIn(
    room,
    own.map(([, setting]) => heightOf(setting, width, t)),
  );
  const [open, folded] = [own.slice(0, most), own.slice(most)];
  const [training, validation, test] = sizesIn(dataset, values);
  const drawings = drawingsFor(dataset, values).length;
  const drawn = drawnSettings(dataset);

  const change = (name: string, value: unknown) =>
    void session.edit(setDataValue(session.getState().experiment, name, value));

  const markOf = (name: string) => {
    const index = dataset.factors.findIndex((factor) => factor.name === name);
    if (!shown || index < 0) return {};
    const onMark = (value: number) =>
      session.setFocus({ example: { kind: "factors", factors: shown.with(index, value) } });
    return { mark: shown[index], onMark };
  };

  const fields = (settings: readonly (readonly [string, Setting<unknown>])[]) =>
    settings.map(([name, setting]) => (
      <div key={name} title={t(setting.help)}>
        <SettingField
          setting={setting}
          value={values[name] ?? setting.default}
          when="released"
          {...markOf(name)}
          counts={counts?.[name]}
          onChange={(value) => change(name, value)}
        />
      </div>
    ));

  return (
    <section className={styles.settings} aria-labelledby={head}>
      <header className={styles.header}>
        <h3 id={head} className={styles.title}>
          {t(dataset.label)}
        </h3>
        <span className={styles.shape}>
          {dataset.kind === "pictures"
            ? formatShape(dataset.inputShape(values).slice(0, 2))
            : t("{count, number} points", { count: Number(values.count) })}
        </span>
      </header>
      {fields(open)}
      {folded.length > 0 && (
        <Disclosure summary={folded.map(([, { label }]) => t(label)).join(" · ")}>{fields(folded)}</Disclosure>
      )}
      <Disclosure
        summary={[
          t("{training, number} + {validation, number} + {test, number} examples", { training, validation, test }),
          changedIn(prepared, values, t),
        ]
          .filter(Boolean)
          .join(" · ")}
      >
        {fields(Object.entries(common).filter(([name]) => !(name in mixing) && !(name in drawn)))}
        {drawings > 0 && fields(Object.entries(drawn).filter(([, { control }]) => control.kind !== "given"))}
        {apart && (
          <p className={styles.note}>{t("The test is the one that the files keep apart: all of it, always.")}</p>
        )}
        <p className={styles.note}>
          {t(
            "{training, number} train it, {validation, number} check it, {test, number} wait for the test. New data start a new run.",
            { training, validation, test },
          )}
          {drawings > 0 &&
            ` ${t("Among them {drawings, plural, one {a drawing} other {# drawings}} of yours, {times, number} times.", { drawings, times: timesOf(values) })}`}
        </p>
      </Disclosure>
      <div className={styles.both}>
        {Object.keys(mixing).length > 0 && (
          <Disclosure summary={changedIn(mixing, values, t) || t("Mix in trouble")}>
            {fields(Object.entries(mixing))}
          </Disclosure>
        )}
        <Augment />
      </div>
    </section>
  );
}

/** The factors of the shown example; the same array as long as they are the same numbers. */
function useShownFactors(): readonly number[] | null {
  const session = useSession();
  useEffect(() => session.need(["example", "factors"]), [session]);
  const text = useSessionState((state) => state.snapshot?.parts.example?.factors?.join(" ") ?? "");
  return text === "" ? null : text.split(" ").map(Number);
}
