import type { Probe } from "./probe";

/** The parameters of each layer. */
export const weights: Probe<"weights"> = {
  asks: () => null,
  async read({ run: { trainer, network } }) {
    const { layers } = await trainer.read();
    return network.layers.map(({ spec }) => ({ key: spec.key, arrays: layers[spec.key] }));
  },
};
