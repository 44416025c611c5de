import type { Probe } from "./probe";

/** The gradients that wait, as their mean. */
export const waiting: Probe<"waiting"> = {
  asks: ({ run }) => run.pending(),
  async read({ run: { trainer, network } }) {
    const gradients = await trainer.waiting();
    return network.layers.map(({ spec }) => ({ key: spec.key, arrays: gradients?.[spec.key] ?? [] }));
  },
};
