import type { Theme } from "../ui/theme";
import { useTranslate } from "../ui/language";
import { Toggle } from "../ui/Toggle";
import type { Dress } from "./usePresentation";

/** Light, dark, projector, or as the system has it. */
export function ThemeChoice({ dress }: { dress: Dress }) {
  const t = useTranslate();
  const options: readonly { value: Theme | null; label: string }[] = [
    { value: null, label: t("As the system") },
    { value: "light", label: t("Light") },
    { value: "dark", label: t("Dark") },
    { value: "projector", label: t("Projector") },
  ];
  return (
    <div role="radiogroup" aria-label={t("Theme")}>
      {options.map(({ value, label }) => (
        <Toggle
          key={label}
          kind="radio"
          name="theme"
          label={label}
          checked={dress.theme === value}
          onChange={() => dress.setTheme(value)}
        />
      ))}
    </div>
  );
}
