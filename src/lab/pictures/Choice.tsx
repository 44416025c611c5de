import type { Setting } from "../../settings";
import { useTranslate } from "../../ui/language";
import { Select } from "../../ui/Select";

/** A setting of words as a line: its label, then the word. */
export function Choice<V extends string>(props: {
  setting: Setting<V>;
  value: V;
  /** Words that can be chosen now; all unless said. */
  offered?: (value: string) => boolean;
  onChange: (value: V) => void;
}) {
  const t = useTranslate();
  const { setting, value, offered = () => true, onChange } = props;
  const { control } = setting;
  const options = "options" in control ? control.options : [];
  return (
    <Select
      label={t(setting.label)}
      value={value}
      options={options
        .filter((option) => offered(option.value))
        .map((option) => ({ value: option.value as V, label: t(option.label) }))}
      onChange={onChange}
    />
  );
}
