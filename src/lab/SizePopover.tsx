import { size, type Size } from "../settings";
import { useTranslate } from "../ui/language";
import { SettingsForm } from "../ui/SettingsForm";
import { ValuePopover } from "../ui/ValuePopover";

/** Height × width of something, changed in a panel. */
export function SizePopover(props: {
  label: string;
  help: string;
  value: Size;
  min: number;
  max: number;
  onChange: (value: Size) => void;
}) {
  const t = useTranslate();
  const { label, help, value, min, max, onChange } = props;
  const setting = size({ label, help, default: value, min, max });
  return (
    <ValuePopover label={t(label)} value={`${value[0]} × ${value[1]}`}>
      <SettingsForm
        settings={{ size: setting }}
        values={{ size: value }}
        onChange={(_, next) => onChange(next as Size)}
      />
    </ValuePopover>
  );
}
