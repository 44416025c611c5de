import type { Values } from "../../../settings";
import type { PresetOp } from "../preset";

/** What lectures do to training pictures, by the names of their examples. */
const variants: Readonly<Record<string, Values>> = {
  mirror: { act: "mirror" },
  rotate90cw: { act: "turn", quarters: 1 },
  "crop-2x2-top-right": { act: "crop", piece: [2, 2], row: 1, column: 2 },
  "shear-right-1": { act: "shear", slant: 1 },
  "brighten-x1.5-clip10": { act: "brighten", factor: 1.5, white: 10 },
};

/** One change of a small picture. */
export const augment: PresetOp = ({ input, variant }) => ({
  bench: "transform",
  values: { picture: input, ...variants[String(variant)] },
});
