import { describe, expect, it } from "vitest";
import { setLayer, setOptimizer, setTraining } from "../../src/experiment/edits";
import type { Experiment } from "../../src/experiment/experiment";
import type { Trace, TraceQuestion } from "../../src/experiment/trace";
import { distance } from "./compare";
import { busy, few, focus, started, traceOf, weightsOf } from "./engines";

const next: TraceQuestion = { batch: "next", example: 2 };

const after = ({ layers }: Trace) => layers.flatMap(({ arrays }) => arrays.flatMap((array) => [...array.after]));

const points = () => setTraining(few("circle"), "batch", 10);

const cases: readonly (readonly [string, () => Experiment])[] = [
  ["points by Adam", points],
  ["points by momentum", () => setOptimizer(points(), "momentum")],
  ["pictures with statistics and chance", busy],
  ["digits, pulled and clipped", () => setTraining(setLayer(few("digits"), "l1", "l2", 0.01), "clip", 0.5)],
];

describe("a batch followed by hand", () => {
  it.each(cases)("ends bitwise where the engine's own step ends: %s", async (_, make) => {
    const { engine } = await started(make());
    await engine.step({ batches: 3 });
    const trace = await engine.trace(next, focus);
    expect(trace.step).toBe(3);
    await engine.step({ batches: 1 });
    expect(after(trace)).toEqual(await weightsOf(engine));
  });

  it("leaves the run as it was, and follows the whole batch while some of it waits", async () => {
    const [followed, left] = [await started(busy()), await started(busy())];
    for (const { engine } of [followed, left]) await engine.step({ batches: 2 });
    for (const { engine } of [followed, left]) await engine.step({ examples: 3 });
    const trace = await followed.engine.trace(next, focus);
    expect(trace.count).toBe(8);
    expect(await traceOf(followed.engine)).toEqual(await traceOf(left.engine));
    for (const { engine } of [followed, left]) await engine.step({ batches: 2 });
    expect(await traceOf(followed.engine)).toEqual(await traceOf(left.engine));
  });

  it("says the loss of each example, whose mean is that of the batch, and a smaller one behind the step", async () => {
    const { engine } = await started(points());
    const { losses, loss, lossAfter, labels, count } = await engine.trace(next, focus);
    expect(losses).toHaveLength(count);
    expect(labels).toHaveLength(count);
    expect(distance([losses.reduce((sum, each) => sum + each, 0) / count], [loss])).toBeLessThan(1e-6);
    expect(lossAfter).toBeLessThan(loss);
  });

  it("may be the shown example alone, with its own label or another", async () => {
    const { engine } = await started(points());
    const own = await engine.trace({ batch: "shown", example: 0 }, focus);
    const other = await engine.trace({ batch: "shown", example: 0, label: 1 - own.labels[0] }, focus);
    expect(own.count).toBe(1);
    expect(other.inputs).toEqual(own.inputs);
    expect(Math.sign(other.layers.at(-1)!.delta![0])).toBe(-Math.sign(own.layers.at(-1)!.delta![0]));
    const drawn = { ...focus, example: { kind: "drawn" as const, pixels: [1, 0.5] } };
    expect([...(await engine.trace({ batch: "shown", example: 0 }, drawn)).labels]).toEqual([0]);
    expect([...(await engine.trace({ batch: "shown", example: 0, label: 1 }, drawn)).inputs]).toEqual([1, 0.5]);
  });

  it("refuses a typed gradient that fits no layer or is no number", async () => {
    const { engine } = await started(points());
    for (const upstream of [
      { key: "l9", values: [1] },
      { key: "l1", values: [1] },
      { key: "l1", values: [1, 2, Number.NaN, 0] },
    ])
      await expect(engine.trace({ ...next, upstream }, focus)).rejects.toHaveProperty("text");
    const typed = await engine.trace({ ...next, upstream: { key: "l1", values: [0, 0.8, 0, 0] } }, focus);
    expect([...typed.layers[0].arriving!]).toEqual([0, Math.fround(0.8), 0, 0]);
    expect(typed.layers[1].delta).toBeNull();
  });
});

describe("a check by finite differences", () => {
  it.each(cases)("measures the gradients that come back: %s", async (_, make) => {
    const { engine } = await started(make());
    await engine.step({ batches: 3 });
    const { layers } = await engine.trace(next, focus);
    for (const { key, arrays } of layers)
      for (const { name, gradient } of arrays) {
        if (!gradient) continue;
        const indices = Array.from({ length: Math.min(12, gradient.length) }, (_index, at) => at);
        const found = await engine.check(next, focus, { key, name }, indices);
        const most = Math.max(1e-3, ...gradient.map(Math.abs));
        for (const { index, gradient: said, measured, kink } of found) {
          expect(said).toBe(gradient[index]);
          if (!kink) expect(Math.abs(said - measured) / most, `${key} ${name} ${index}`).toBeLessThan(1e-4);
        }
        expect(found.filter(({ kink, measured }) => !kink || Math.abs(measured) < 1e-6).length).toBeGreaterThan(0);
      }
  });

  it("measures a typed gradient, too", async () => {
    const { engine } = await started(points());
    const question = { ...next, upstream: { key: "l1", values: [0.5, 0.8, -2, 0] } };
    const [found] = await engine.check(question, focus, { key: "l1", name: "kernel" }, [1]);
    expect(Math.abs(found.measured)).toBeGreaterThan(0.01);
    expect(found.apart).toBeLessThan(1e-5);
  });

  it("follows the loss along a weight, with the gradient as its slope", async () => {
    const { engine } = await started(points());
    const { loss, layers } = await engine.trace(next, focus);
    const { before, gradient } = layers[0].arrays[0];
    const by = 1e-4;
    const values = [before[3] - by, before[3], before[3] + by];
    const { losses } = await engine.slice(next, focus, { key: "l1", name: "kernel", index: 3 }, values);
    expect(distance([losses[1]], [loss])).toBeLessThan(1e-6);
    expect(distance([(losses[2] - losses[0]) / (2 * by)], [gradient![3]])).toBeLessThan(1e-5);
  });
});
