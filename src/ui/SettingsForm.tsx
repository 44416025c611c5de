import { useId } from "react";
import type { Settings, Values } from "../settings";
import styles from "./fields/fields.module.css";
import { useTranslate } from "./language";
import { SettingField } from "./SettingField";
import type { When } from "./useDraft";

/** A form of a table of settings: each with its field and what it means. `quiet` leaves the meaning to the ear. */
export function SettingsForm(props: {
  settings: Settings;
  values: Values;
  quiet?: boolean;
  when?: When;
  onChange: (name: string, value: unknown) => void;
}) {
  const t = useTranslate();
  const id = useId();
  const { settings, values, quiet, when, onChange } = props;
  return (
    <div className={styles.form}>
      {shownOf(settings).map(([name, setting]) => (
        <div key={name} className={styles.entry}>
          <SettingField
            setting={setting}
            value={values[name] ?? setting.default}
            describedBy={`${id}-${name}`}
            when={when}
            onChange={(value) => onChange(name, value)}
          />
          <p id={`${id}-${name}`} className={quiet ? "visually-hidden" : styles.help}>
            {t(setting.help)}
          </p>
        </div>
      ))}
    </div>
  );
}

/** What a form shows: units are chosen where they stand. */
const shownOf = (settings: Settings) => Object.entries(settings).filter(([, { control }]) => control.kind !== "units");
