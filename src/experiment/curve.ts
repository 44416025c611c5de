import type { ActivationName } from "../layers/activations";
import type { LayerInfo } from "./walk";

/** The curve that the numbers of a layer go through: its own, or what it is as a layer; linear for none. */
export const curveOf = ({ values }: Pick<LayerInfo, "values">): ActivationName =>
  (values.activation ?? values.function ?? "linear") as ActivationName;
