import { size, type Size } from "../settings";
import { TypedField } from "./TypedField";

/** Rows and columns of a grid, typed: 6, or 4x6. It is no setting of its own: the grid itself says how large it is. */
export function SizeField(props: {
  label: string;
  of: readonly (readonly unknown[])[];
  most: number;
  onChange: (size: Size) => void;
}) {
  const { label, of, most, onChange } = props;
  const now: Size = [of.length, of[0].length];
  const setting = size({ label, help: "Rows and columns: 6, or 4x6.", default: now, min: 1, max: most });
  return <TypedField setting={setting} value={now} onChange={onChange} />;
}
