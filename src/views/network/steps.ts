import type { LayerInfo } from "../../experiment/network";
import type { Size } from "../../settings";

/** A setting that a header steps through with − and +. */
export interface StepSetting {
  readonly name: string;
  readonly label: string;
  readonly kind: "count" | "size";
  /** As it is shown, and the values one step away (null at the ends). */
  readonly text: string;
  readonly less: unknown;
  readonly more: unknown;
}

/** How many units a layer has and how large its window is, where it can be told: its first whole number, its first size. */
export function stepsOf({ type, values }: LayerInfo): readonly StepSetting[] {
  const entries = Object.entries(type.settings);
  const found: StepSetting[] = [];
  const size = entries.find(([, { control }]) => control.kind === "size");
  if (size?.[1].control.kind === "size") {
    const [name, { label, control }] = size;
    const value = values[name] as Size;
    const moved = (by: number): Size | null => {
      const next: Size = [value[0] + by, value[1] + by];
      return next.every((side) => side >= control.min && side <= control.max) ? next : null;
    };
    found.push({ name, label, kind: "size", text: value.join("×"), less: moved(-1), more: moved(1) });
  }
  const [first] = entries;
  if (first?.[1].control.kind === "number" && first[1].control.step === 1) {
    const [name, { label, control }] = first;
    const value = Number(values[name]);
    found.push({
      name,
      label,
      kind: "count",
      text: String(value),
      less: value > control.min ? value - 1 : null,
      more: value < control.max ? value + 1 : null,
    });
  }
  return found;
}
