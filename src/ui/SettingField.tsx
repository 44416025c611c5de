import type { Range, Setting, Size, Split } from "../settings";
import { ChoiceField } from "./fields/ChoiceField";
import type { FieldProps } from "./fields/field";
import { NumberField } from "./fields/NumberField";
import { RangeField } from "./fields/RangeField";
import { SetField } from "./fields/SetField";
import { SizeField } from "./fields/SizeField";
import { SplitField } from "./fields/SplitField";
import { ToggleField } from "./fields/ToggleField";

/** The field of one setting, by its control. */
export function SettingField(props: FieldProps<unknown>) {
  switch (props.setting.control.kind) {
    case "number":
      return <NumberField {...of<number>(props)} />;
    case "range":
      return <RangeField {...of<Range>(props)} />;
    case "size":
      return <SizeField {...of<Size>(props)} />;
    case "choice":
      return <ChoiceField {...of<string>(props)} />;
    case "set":
      return <SetField {...of<readonly string[]>(props)} />;
    case "toggle":
      return <ToggleField {...of<boolean>(props)} />;
    // Chosen where the units and the cells are, or decided by the data: not in a form.
    case "given":
    case "units":
    case "text":
    case "grid":
      return null;
    default:
      return <SplitField {...of<Split>(props)} />;
  }
}

/** A setting's control says of which type its values are. */
function of<T>(props: FieldProps<unknown>): FieldProps<T> {
  return { ...props, setting: props.setting as Setting<T>, value: props.value as T };
}
