import * as tf from "@tensorflow/tfjs-core";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { setBackend, startBackend } from "../../src/engine/backend";
import type { BackendName } from "../../src/engine/backendNames";
import { createGraphTrainer } from "../../src/engine/graphTrainer";
import { tryBackends, type Contest } from "../../src/engine/trial";
import type { Trainer } from "../../src/engine/trainer";
import { translate } from "../../src/locales";
import { everything, problemOf } from "./networks";

describe("starting a backend", () => {
  it("takes plain-SIMD WASM without threads, in Node as in browsers", async () => {
    const { name, reason } = await startBackend("reference");
    expect(name).toBe("wasm");
    expect(tf.getBackend()).toBe("wasm");
    expect(tf.env().getBool("WASM_HAS_SIMD_SUPPORT")).toBe(true);
    expect(tf.env().getBool("WASM_HAS_MULTITHREAD_SUPPORT")).toBe(false);
    expect(translate("en", reason)).toBe("WASM computes: the reference, with the same bits everywhere.");
  });

  it("takes what was chosen where it starts", async () => {
    expect((await startBackend("cpu")).name).toBe("cpu");
    expect((await startBackend("auto")).name).toBe("wasm");
  });

  it("takes the next rung where it doesn't start, and says so", async () => {
    const { name, reason } = await startBackend("webgl");
    expect(name).toBe("wasm");
    expect(translate("en", reason)).toBe("WebGL does not start here; WASM computes instead.");
  });
});

/** Each step of this trainer takes at least so many milliseconds. */
const slowed = (trainer: Trainer, milliseconds: number): Trainer => ({
  ...trainer,
  async step(batch, step) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    return trainer.step(batch, step);
  },
});

const slow = (name: BackendName): Contest["make"] => {
  return (which, network, experiment) => {
    const trainer = createGraphTrainer(tf, network, experiment);
    return which === name ? slowed(trainer, 40) : trainer;
  };
};

/** Everything but WASM learns a little faster than it should. */
const other: Contest["make"] = (name, network, experiment) => {
  const training = { ...experiment.training, values: { ...experiment.training.values, rate: 0.0101 } };
  return createGraphTrainer(tf, network, name === "wasm" ? experiment : { ...experiment, training });
};

const broken: Contest["make"] = (name, network, experiment) => {
  if (name !== "wasm") throw new Error("shader does not compile");
  return createGraphTrainer(tf, network, experiment);
};

describe("trying backends", () => {
  const problem = problemOf({ input: [8, 8, 1], layers: everything, training: { type: "adam" } });
  let before = 0;
  beforeAll(async () => {
    await setBackend("wasm");
    before = tf.memory().numTensors;
  });
  afterEach(async () => {
    await setBackend("wasm");
    expect(tf.memory().numTensors).toBe(before);
  });

  /** WebGPU and WebGL played by plain JavaScript. */
  const contest = (change: Partial<Contest>): Contest => ({
    ...problem,
    contenders: ["webgl"],
    start: (name) => setBackend(name === "wasm" ? "wasm" : "cpu"),
    make: (_name: BackendName, network, experiment) => createGraphTrainer(tf, network, experiment),
    inspect: () => Promise.resolve("hardware"),
    ...change,
  });

  it("takes a backend with the same numbers that is 1.5 times as fast", async () => {
    const { winner, reason } = await tryBackends(contest({ make: slow("wasm") }));
    expect(winner).toBe("webgl");
    expect(translate("en", reason)).toMatch(
      /^WASM: [4-9]\d ms a step\. WebGL: [\d.]+ ms a step; it computes new runs\.$/,
    );
  });

  it("stays with WASM where the other is not fast enough", async () => {
    const { winner, reason } = await tryBackends(contest({ make: slow("webgl") }));
    expect(winner).toBe("wasm");
    expect(translate("en", reason)).toMatch(/WebGL: [4-9]\d ms a step, not fast enough to be used\.$/);
  });

  it("never takes other numbers", async () => {
    const { winner, reason } = await tryBackends(contest({ make: other }));
    expect(winner).toBe("wasm");
    expect(translate("en", reason)).toMatch(/WebGL computes other numbers here and is not used\.$/);
  });

  it.each([
    ["software", "WebGPU runs in software here and is not used. WebGL runs in software here and is not used."],
    ["missing", "WebGPU is not available here. WebGL is not available here."],
  ] as const)("starts nothing where every renderer is %s", async (graphics, sentence) => {
    const started: string[] = [];
    const trial = await tryBackends(
      contest({
        contenders: ["webgpu", "webgl"],
        inspect: () => Promise.resolve(graphics),
        start(name) {
          started.push(name);
          return setBackend(name);
        },
      }),
    );
    expect(started).toEqual([]);
    expect(trial.winner).toBe("wasm");
    expect(translate("en", trial.reason)).toBe(`WASM computes: it starts at once. ${sentence}`);
    expect(translate("zh-CN", trial.reason)).toMatch(/^由 WASM 计算：.*。.*WebGPU.*。.*WebGL.*。$/);
  });

  it("passes over a software renderer on its way to a real one", async () => {
    const started: string[] = [];
    const trial = await tryBackends(
      contest({
        contenders: ["webgpu", "webgl"],
        inspect: (name) => Promise.resolve(name === "webgpu" ? "software" : "hardware"),
        start(name) {
          started.push(name);
          return setBackend(name === "wasm" ? "wasm" : "cpu");
        },
        make: slow("wasm"),
      }),
    );
    expect(started).toEqual(["wasm", "webgl"]);
    expect(trial.winner).toBe("webgl");
  });

  it("goes on where a backend doesn't start or breaks", async () => {
    const absent = await tryBackends(contest({ start: (name) => setBackend(name) }));
    expect(translate("en", absent.reason)).toMatch(/WebGL does not start here\.$/);
    expect(translate("en", (await tryBackends(contest({ make: broken }))).reason)).toMatch(
      /WebGL does not start here\.$/,
    );
  });
});
