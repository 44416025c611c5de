import { describe, expect, it } from "vitest";
import type { Scene } from "../../src/engine/probes/probe";
import { dropped } from "../../src/engine/probes/dropped";
import { addLayer } from "../../src/experiment/edits";
import { describeNetwork } from "../../src/experiment/network";
import type { Parts } from "../../src/experiment/snapshot";
import { numberOf, threefry } from "../../src/math/random";
import { sizeOf } from "../../src/math/shape";
import { few } from "./engines";

describe("what dropout silenced", () => {
  const experiment = addLayer(few("bars"), 3, "dropout");
  const network = describeNetwork(experiment);
  const layer = network.layers.findIndex(({ spec }) => spec.type === "dropout");
  const { spec, output, values } = network.layers[layer];
  const rate = Number(values.rate);
  const seen = (step: number, training = true) =>
    dropped.read({ run: { experiment, network, step: () => step }, training } as unknown as Scene) as Parts["dropped"];

  it("is drawn by seed, layer, step and place, as the definition has it", () => {
    const words = new Uint32Array(2);
    for (const step of [1, 2, 300]) {
      const [{ key, silent }] = seen(step);
      expect([key, silent.length]).toEqual([spec.key, sizeOf(output)]);
      for (const [at, off] of silent.entries()) {
        threefry(experiment.seeds.order, numberOf(`dropout/${layer}`), step, at, words);
        expect(off).toBe(Number(words[0] / 2 ** 32 < rate));
      }
    }
  });

  it("is the rate's share of all numbers over 1000 updates, and nothing while nothing learns", () => {
    let [silenced, all] = [0, 0];
    for (let step = 1; step <= 1000; step++)
      for (const off of seen(step)[0].silent) {
        silenced += off;
        all++;
      }
    expect(Math.abs(silenced / all - rate)).toBeLessThan(0.03 * rate);
    expect(seen(5, false)).toEqual([]);
    expect(seen(0)).toEqual([]);
  });
});
