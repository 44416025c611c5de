import { describe, expect, it } from "vitest";
import { createEngine } from "../../src/engine/engine";
import { setLayer, setTraining } from "../../src/experiment/edits";
import type { Experiment } from "../../src/experiment/experiment";
import { describeNetwork } from "../../src/experiment/network";
import { redrawn } from "../../src/experiment/redraw";
import type { LayerHealth } from "../../src/experiment/snapshot";
import { translate } from "../../src/locales";
import { few, focus } from "../engine/engines";
import { shareFigure, timesFigure } from "../../src/views/health/figures";
import { diagnose } from "../../src/views/health/look";
import type { Remedy } from "../../src/views/health/rules/rule";

/** A run after so many steps, with what is found about it. */
async function looked(experiment: Experiment, batches: number) {
  const engine = createEngine(async () => null);
  await engine.load(experiment);
  if (batches > 0) await engine.step({ batches });
  const look = async (experiment: Experiment) => {
    const { parts } = await engine.snapshot(["health", "progress"], focus);
    const found = diagnose(parts, experiment);
    if (!found) throw new Error("diagnose: the parts are those of the experiment, got nothing");
    return { ...found, said: [found.sum, ...found.findings.map(({ what }) => what)].map((it) => translate("en", it)) };
  };
  return { engine, look, found: await look(experiment) };
}

const named = (remedies: readonly Remedy[], label: string) => {
  const remedy = remedies.find(({ label: text }) => translate("en", text) === label);
  if (!remedy || !("edit" in remedy)) throw new Error(`no remedy ${label}`);
  return remedy;
};

/** A chain of dense layers on points, all with one curve and one rule for first weights. */
function chain(depth: number, curve: string, initializer: string): Experiment {
  const experiment = few("circle");
  const layer = (index: number, units: number, activation: string) => ({
    key: `l${index}`,
    type: "dense",
    values: { units, activation, initializer, l1: 0, l2: 0, frozen: false, silenced: [] },
  });
  const hidden = Array.from({ length: depth }, (_, index) => layer(index + 1, 4, curve));
  return { ...experiment, network: [...hidden, layer(depth + 1, 1, "linear")] };
}

/** Why no gradient comes, and what is offered. */
async function whyNone(experiment: Experiment) {
  const { found } = await looked(experiment, 1);
  const none = found.findings.find(({ what }) => what.text.startsWith("No gradient comes"));
  return none && { why: translate("en", none.why), remedy: none.remedies[0] };
}

describe("the health of a run in words", () => {
  it("is good where nothing is wrong, with who is alive and how far back gradients reach", async () => {
    const { found } = await looked(few("bars"), 4);
    expect(found.findings).toEqual([]);
    expect(found.said[0]).toMatch(/^All \d+ units are alive, gradients reach conv\.$/);
  });

  it("names dead units, and weights drawn anew bring them to life", async () => {
    const experiment = few("bars");
    const { engine, look } = await looked(experiment, 2);
    const { key } = experiment.network[0];
    await engine.operate([
      {
        key,
        name: "bias",
        values: [
          [0, -1000],
          [2, -1000],
        ],
      },
    ]);
    const { findings, said } = await look(experiment);
    expect(said[1]).toMatch(/^conv: 2 of \d+ units say 0 to every example\.$/);
    const remedy = findings[0].remedies[0];
    if (!("redraw" in remedy)) throw new Error("the first remedy draws weights");
    expect(remedy.redraw).toEqual({ layer: 0, units: [0, 2] });
    await engine.operate(redrawn(describeNetwork(experiment).layers[0], 0, [0, 2], 5));
    expect((await look(experiment)).findings).toEqual([]);
  });

  it("finds a rate that is far too large, and the one it offers is sound", async () => {
    const experiment = setTraining(few("bars"), "rate", 10);
    const { found } = await looked(experiment, 0);
    const fast = found.findings.find(({ what }) => /in one step/.test(what.text));
    expect(fast?.bad).toBe(true);
    const better = named(fast?.remedies ?? [], "Try rate 1").edit(experiment);
    expect(better.training.values.rate).toBe(1);
    const clipped = named(fast?.remedies ?? [], "Clip gradients at 1").edit(experiment);
    expect(clipped.training.values.clip).toBe(1);
  });

  it("finds a rate that is far too small", async () => {
    const { found } = await looked(setTraining(few("bars"), "rate", 1e-9), 1);
    expect(found.said).toContain("No layer moves by more than <0.001% of its size in one step.");
  });

  it("finds a gradient that fades through many sigmoids, and ReLU heals it", async () => {
    const experiment = chain(8, "sigmoid", "glorot");
    const { found } = await looked(experiment, 0);
    const fading = found.findings.find(({ what }) => /fades on its way back/.test(what.text));
    expect(fading?.bad).toBe(true);
    const healed = named(fading?.remedies ?? [], "Use ReLU everywhere").edit(experiment);
    expect(healed.network.map(({ values }) => values.activation)).toEqual([...Array<string>(8).fill("relu"), "linear"]);
    const after = (await looked(healed, 0)).found;
    expect(after.findings.some(({ what }) => /fades on its way back/.test(what.text))).toBe(false);
  });

  it("finds a gradient that grows, and a signal that fades", async () => {
    const experiment = chain(3, "relu", "he");
    const { engine } = await looked(experiment, 0);
    const { parts } = await engine.snapshot(["health", "progress"], focus);
    const saying = (change: (layer: LayerHealth, index: number) => Partial<LayerHealth>) => {
      const layers = (parts.health?.layers ?? []).map((layer, index) => ({
        ...layer,
        dead: [],
        ...change(layer, index),
      }));
      const found = diagnose({ ...parts, health: { ...parts.health!, layers } }, experiment);
      return found?.findings.map(({ what }) => translate("en", what)).join() ?? "";
    };
    expect(saying((_, index) => ({ gradient: 10 ** (-index / 2) }))).toBe("");
    expect(saying((_, index) => ({ gradient: 10 ** (-2 * index) }))).toMatch(
      /^The gradient grows on its way back: at dense 1 it is 1,000,000\+ times larger than at dense 4\.$/,
    );
    expect(saying((layer, index) => ({ spread: index === 1 ? layer.spread / 1000 : layer.spread }))).toMatch(
      /^What dense 2 says differs [\d,]+ times less than what dense 1 says\.$/,
    );
  });

  it("says why no gradient comes: a step in between, or nothing but zeros", async () => {
    const stepped = await whyNone(chain(2, "step", "glorot"));
    expect(stepped?.why).toMatch(/^A step has no slope/);
    const zeros = await whyNone(chain(2, "tanh", "zeros"));
    expect(zeros?.why).toMatch(/^Weights that are all 0/);
    expect(zeros?.remedy).toMatchObject({ restart: true });
  });

  it("finds numbers at the flat ends of a curve", async () => {
    const experiment = chain(1, "tanh", "glorot");
    const { engine, look } = await looked(experiment, 0);
    const kernel = { key: "l1", name: "kernel", values: Array.from({ length: 8 }, (_, at) => [at, 500] as const) };
    await engine.operate([kernel]);
    expect((await look(experiment)).said.some((text) => /of its numbers lie at the flat ends of tanh/.test(text))).toBe(
      true,
    );
  });

  it("says so where all layers are frozen", async () => {
    const experiment = few("circle");
    const frozen = experiment.network.reduce((all, { key }) => setLayer(all, key, "frozen", true), experiment);
    const { found } = await looked(frozen, 0);
    expect(found.said[0]).toBe("All layers are frozen: nothing learns.");
  });

  it("is not told from figures of another network", async () => {
    const experiment = few("bars");
    const { engine } = await looked(experiment, 0);
    const { parts } = await engine.snapshot(["health", "progress"], focus);
    expect(diagnose(parts, few("circle"))).toBeNull();
    expect(diagnose({}, experiment)).toBeNull();
  });
});

it("writes shares and multiples with the digits that count", () => {
  expect([0, 1e-7, 0.00123, 0.0456, 0.1234, 3.1].map(shareFigure)).toEqual([
    "0%",
    "<0.001%",
    "0.12%",
    "4.6%",
    "12%",
    "310%",
  ]);
  expect([3.14159, 1234, 5e6].map(timesFigure)).toEqual(["3.1", "1,200", "1,000,000+"]);
});
