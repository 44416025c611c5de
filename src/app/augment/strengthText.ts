import type { Setting } from "../../settings";
import { withUnit } from "../../ui/numbers";

/** A strength as people read it; null where it is off. */
export function strengthText(setting: Setting<number>, strength: number): string | null {
  const { control } = setting;
  return strength > 0 && control.kind === "number" ? withUnit(setting.format(strength), control.unit) : null;
}
