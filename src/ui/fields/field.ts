import type { Setting } from "../../settings";
import type { When } from "../useDraft";

/** What every field gets: one setting, its value, and where a new one goes. */
export interface FieldProps<T> {
  readonly setting: Setting<T>;
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** When dragging counts; what needs new data counts when it is let go. */
  readonly when?: When;
  /** The value of the example that is shown, above a range; and where a moved one goes. */
  readonly mark?: number;
  readonly onMark?: (value: number) => void;
  /** How many examples lie in each of equal parts of a range, low to high, where that is known. */
  readonly counts?: ArrayLike<number>;
  /** Id of the sentence that explains the setting. */
  readonly describedBy?: string;
}
