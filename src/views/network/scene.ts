import type { Network } from "../../experiment/network";
import type { Parts } from "../../experiment/snapshot";
import type { Theme } from "../../ui/theme";
import type { Inks } from "./inks";
import type { Pictures } from "./numbers";
import { weightsOf, valuesOf } from "./numbers";
import type { Layout } from "./places";
import type { Limits } from "./scales";
import type { Axes } from "./tuned";
import type { Ranges } from "./tunedRanges";
import { contributions, weigh, type Strengths } from "./strengths";

/** Everything the painters draw from. */
export interface Scene {
  readonly network: Network;
  readonly layout: Layout;
  readonly parts: Partial<Parts>;
  /** Examples whose gradients wait, whether anything was learned yet, and the layer whose numbers broke. */
  readonly state: { readonly pending: number; readonly trained: boolean; readonly trouble: number | null };
  readonly pictures: Pictures | null;
  /** The factors over which maps are drawn, where they are, and the colours they are drawn with. */
  readonly tuned: { readonly axes: Axes; readonly ranges: Ranges } | null;
  readonly limits: Limits;
  /** Of the links into each column; null where a column has none or its weights have not come. */
  readonly strengths: readonly (Strengths | null)[];
  /** Step follows step under the learner's hand. */
  readonly hurried: boolean;
  readonly theme: Theme;
  readonly inks: Inks;
  /** Names of the classes in the reader's language; empty for regression. */
  readonly labels: readonly string[];
  /** Which of the fixed class colours each class takes. */
  readonly hues: readonly number[];
}

/** How strong the links into each column are: by weight, and into the answer by what they bring now. */
export function strengthsOf({ columns }: Layout, parts: Partial<Parts>): readonly (Strengths | null)[] {
  return columns.map((column, index) => {
    const kernel = index > 0 ? weightsOf(column, "kernel", parts) : null;
    if (!kernel) return null;
    const before = columns[index - 1];
    const activations = column.kind === "answer" ? valuesBefore(column.layer, columns[index - 1], parts) : null;
    return activations?.length === kernel.shape[0]
      ? contributions(column, before, kernel, activations)
      : weigh(column, before, kernel);
  });
}

/** What arrives at a layer: the numbers of the layer before it, whose order flattening keeps. */
function valuesBefore(layer: number, before: Layout["columns"][number], parts: Partial<Parts>): Float32Array | null {
  return layer === 0 || before.layer < 0 ? valuesOf(before, parts) : (parts.maps?.[layer - 1]?.values ?? null);
}
