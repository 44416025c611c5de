import { useTranslate } from "../language";
import { Toggle } from "../Toggle";
import type { FieldProps } from "./field";

/** On or off. */
export function ToggleField({ setting, value, onChange, describedBy }: FieldProps<boolean>) {
  const t = useTranslate();
  return <Toggle label={t(setting.label)} checked={value} describedBy={describedBy} onChange={onChange} />;
}
