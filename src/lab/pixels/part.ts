import type { CellPlace } from "../../ui/slidingWindow/place";
import type { PixelValues } from "./shown";

/** What the parts of the pixel bench share: the pixel that is chosen, and how values are written. */
export interface PartProps {
  readonly values: PixelValues;
  readonly at: CellPlace;
  /** Side of a pixel in CSS pixels. */
  readonly side: number;
  /** A value 0…255 in the convention that is chosen. */
  readonly written: (value: number) => string;
  readonly choose: (at: CellPlace) => void;
  readonly change: (values: Partial<PixelValues>) => void;
}
