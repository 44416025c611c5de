import type { Settings, Values } from "../settings";
import type { Translate } from "../ui/language";
import { withUnit } from "../ui/numbers";

/** Those settings that are not as usual, with their values, in one line; empty where all are. */
export function changedIn(settings: Settings, values: Values, t: Translate): string {
  return Object.entries(settings)
    .flatMap(([name, setting]) => {
      const value = values[name] ?? setting.default;
      const text = setting.format(value);
      if (text === setting.format(setting.default)) return [];
      const { control } = setting;
      if (control.kind === "toggle") return [t(setting.label)];
      const chosen = control.kind === "choice" ? control.options.find((option) => option.value === value) : undefined;
      const said = control.kind === "number" ? withUnit(text, control.unit) : chosen ? t(chosen.label) : text;
      return [`${t(setting.label)} ${said}`];
    })
    .join(" · ");
}
