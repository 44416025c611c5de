import type { Probe } from "./probe";
import { shownOf } from "./shown";
import { layerOf } from "./unit";

/** What the pointed number of the inspected unit hangs on in the shown example. */
export const heat: Probe<"heat"> = {
  asks: ({ focus, peeks }) => [focus.inspected, focus.example, peeks > 0],
  async read(scene) {
    const layer = layerOf(scene);
    const { inspected } = scene.focus;
    if (layer < 0 || !inspected) return null;
    const { trainer, network } = scene.run;
    const { output } = network.layers[layer];
    const { key, unit } = inspected;
    const [row, column] = inspected.cell ?? [0, 0];
    const cell =
      output.length === 3 ? ([Math.min(row, output[0] - 1), Math.min(column, output[1] - 1)] as const) : null;
    const values = await trainer.inputGradient(shownOf(scene).input, layer, { unit, cell });
    return { key, unit, cell, values };
  },
};
