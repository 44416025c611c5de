import type { Settings, Values } from "../settings";
import { useTranslate } from "../ui/language";
import { Select } from "../ui/Select";
import { SettingsForm } from "../ui/SettingsForm";
import { Toggle } from "../ui/Toggle";
import { ValuePopover } from "../ui/ValuePopover";

/** One setting of a bench as it stands in a line: a few words or whole numbers to choose from, a switch, or a panel. */
export function SettingInLine(props: {
  settings: Settings;
  name: string;
  values: Values;
  change: (values: Values) => void;
}) {
  const t = useTranslate();
  const { settings, name, values, change } = props;
  const setting = settings[name];
  const { control } = setting;
  const label = t(setting.label);
  const options =
    control.kind === "choice"
      ? control.options.map(({ value, label: word }) => ({ value, label: t(word) }))
      : control.kind === "number" && control.step === 1 && control.max - control.min < 12
        ? Array.from({ length: control.max - control.min + 1 }, (_, index) => String(control.min + index)).map(
            (value) => ({ value, label: value }),
          )
        : null;
  if (options) {
    return (
      <Select
        label={label}
        value={setting.format(values[name])}
        options={options}
        onChange={(text) => change({ [name]: setting.parse(text).value })}
      />
    );
  }
  if (control.kind === "toggle")
    return <Toggle label={label} checked={values[name] === true} onChange={(on) => change({ [name]: on })} />;
  return (
    <ValuePopover label={label} value={setting.format(values[name])}>
      <SettingsForm
        settings={{ [name]: setting }}
        values={values}
        onChange={(changed, value) => change({ [changed]: value })}
      />
    </ValuePopover>
  );
}

/** The settings that are changed now and then, behind one word. */
export function MoreSettings(props: {
  settings: Settings;
  names: readonly string[];
  values: Values;
  change: (values: Values) => void;
}) {
  const t = useTranslate();
  const { settings, names, values, change } = props;
  return (
    <ValuePopover label={t("More settings")} quiet value={t("more")}>
      <SettingsForm
        settings={Object.fromEntries(names.map((name) => [name, settings[name]]))}
        values={values}
        onChange={(name, value) => change({ [name]: value })}
      />
    </ValuePopover>
  );
}
