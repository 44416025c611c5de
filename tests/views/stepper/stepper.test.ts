import { describe, expect, it } from "vitest";
import { setOptimizer, setTraining } from "../../../src/experiment/edits";
import { describeNetwork } from "../../../src/experiment/network";
import { translate } from "../../../src/locales";
import { activations } from "../../../src/layers/activations";
import type { OptimizerId } from "../../../src/optimizers";
import { sharesOf } from "../../../src/views/stepper/blame";
import { curveOf, inputOf, sumsOfUnit, unitsOf } from "../../../src/views/stepper/followed";
import { channelsRead, kernelGradient, weightIndex } from "../../../src/views/stepper/kernelGradient";
import { precise } from "../../../src/views/stepper/precise";
import { pullOn } from "../../../src/views/stepper/pull";
import { statementsOf } from "../../../src/views/stepper/rule";
import { stageAt, stageName, stagesOf } from "../../../src/views/stepper/stages";
import { distance } from "../../engine/compare";
import { followedAfter, linked } from "./traces";

const deep =
  "data=bars,count:60&net=conv2d,filters:3,padding:same/maxPooling2d/depthwiseConv2d,multiplier:2,stride:2,padding:1/batchNormalization/conv2d,filters:4,kernel:2x2,stride:2x1,dilation:1x2,activation:tanh/flatten/dropout,rate:0.25/dense,units:5,activation:elu/dense,units:4&train=sgd,batch:8";
const points =
  "data=circle,count:60&net=dense,units:4,activation:tanh/dense,units:2,activation:sigmoid/dense,units:1&train=sgd,batch:6";

describe("the stages", () => {
  it("lead there layer by layer and back, with a stage for each gradient, delta and the update", () => {
    const network = describeNetwork(linked("data=bars"));
    expect(stagesOf(network).map((stage) => translate("en", stageName(network, stage)))).toEqual([
      "Forward through conv",
      "Forward through max pool",
      "Forward through flatten",
      "Forward through dense",
      "The loss",
      "The error at the output",
      "Gradient of the weights of dense",
      "Error passed back to flatten",
      "Error passed back to max pool",
      "Error passed back to conv",
      "Gradient of the weights of conv",
      "What arrives at the input",
      "The update",
      "The step",
    ]);
  });

  it("are found again at another layer, as the same kind where there is one", () => {
    const stages = stagesOf(describeNetwork(linked("data=bars")));
    expect(stages[stageAt(stages, { kind: "gradient", layer: 3 }, 0)]).toEqual({ kind: "gradient", layer: 0 });
    expect(stages[stageAt(stages, { kind: "gradient", layer: 3 }, 1)]).toEqual({ kind: "forward", layer: 1 });
  });
});

describe.each([
  ["a deep network", deep],
  ["points", points],
])("the numbers of a stage: %s", (_, link) => {
  it("are what arrives times the slope of the curve", async () => {
    const followed = await followedAfter(linked(link), 4, { example: 2 });
    for (const [layer, info] of followed.network.layers.entries()) {
      const { arriving, delta } = followed.trace.layers[layer];
      const curve = curveOf(info);
      const units = unitsOf(info);
      for (let unit = 0; unit < units; unit++) {
        const sums = curve && sumsOfUnit(followed, layer, unit);
        const of = (values: Float32Array) => values.filter((_value, at) => at % units === unit);
        const expected = of(arriving!).map((value, at) => value * (curve && sums ? curve.slope(sums[at]) : 1));
        expect(distance(of(delta!), expected), `${info.spec.key} ${unit}`).toBeLessThan(1e-6);
      }
    }
  });

  it("share the errors out among what a layer reads, without losing any", async () => {
    const followed = await followedAfter(linked(link), 4);
    let looked = 0;
    for (const [layer, info] of followed.network.layers.entries()) {
      const { arrays, delta } = followed.trace.layers[layer];
      const shares = sharesOf(info, arrays.find(({ name }) => name === "kernel")?.before, delta!);
      if (!shares) continue;
      looked++;
      const channels = info.input[info.input.length - 1];
      const sent = new Float64Array(channels);
      for (const share of shares) sent[share.source] += share.sent;
      const arrived = new Float64Array(channels);
      const before = layer > 0 ? followed.trace.layers[layer - 1].arriving! : followed.trace.inputGradient;
      for (const [at, value] of before.entries()) arrived[at % channels] += value;
      expect(distance(sent, arrived), info.spec.key).toBeLessThan(1e-5);
    }
    expect(looked).toBeGreaterThan(2);
  });

  it("add up, over the examples, to the gradient of each kernel", async () => {
    const experiment = linked(link);
    const first = await followedAfter(experiment, 3);
    const all = [first];
    for (let example = 1; example < first.trace.count; example++)
      all.push(await followedAfter(experiment, 3, { example }));
    for (const [layer, info] of first.network.layers.entries()) {
      const kernel = first.trace.layers[layer].arrays.find(({ name }) => name === "kernel");
      if (!kernel?.gradient) continue;
      for (let unit = 0; unit < unitsOf(info); unit += 2) {
        const channels = info.input.length === 3 ? channelsRead(info, unit) : [0];
        for (const channel of channels) {
          if (info.input.length !== 3) {
            const expected = Array.from({ length: info.input[0] }, (_value, source) =>
              all.reduce((sum, one) => sum + inputOf(one, layer)[source] * one.trace.layers[layer].delta![unit], 0),
            );
            const found = expected.map((_value, source) => kernel.gradient![source * info.output[0] + unit]);
            expect(distance(found, expected)).toBeLessThan(1e-6);
            continue;
          }
          const parts = all.map((one) =>
            kernelGradient(info, inputOf(one, layer), one.trace.layers[layer].delta!, unit, channel),
          );
          const expected = parts[0].sums.map((_value, tap) => parts.reduce((sum, { sums }) => sum + sums[tap], 0));
          const found = expected.map((_value, tap) => kernel.gradient![weightIndex(info, unit, tap, channel)]);
          expect(distance(found, expected), `${info.spec.key} ${unit} ${channel}`).toBeLessThan(1e-6);
        }
      }
    }
  });
});

/** What a written formula comes to. */
function evaluated(text: string): number {
  const script = text
    .replaceAll("−", "-")
    .replaceAll("·", "*")
    .replaceAll(/\^\((\d+)\)/g, "**$1")
    .replaceAll(/(\([^()]*\)|[\d.e-]+)²/g, "($1)**2")
    .replaceAll(/√([\d.]+(?:e-?\d+)?)/g, "Math.sqrt($1)");
  // oxlint-disable-next-line no-implied-eval, no-new-func
  return Number(new Function(`return ${script}`)());
}

describe("the update", () => {
  it.each<[OptimizerId, Record<string, unknown>]>([
    ["sgd", {}],
    ["momentum", {}],
    ["momentum", { nesterov: true }],
    ["adagrad", {}],
    ["rmsprop", {}],
    ["adam", {}],
    ["adamw", { weightDecay: 0.1 }],
    ["adam", { clip: 0.01, schedule: "exponential", warmup: 20 }],
  ])("is written out as the engine makes it: %s %o", async (id, values) => {
    let experiment = setOptimizer(linked(points), id);
    for (const [name, value] of Object.entries({ ...values, rate: 0.02 }))
      experiment = setTraining(experiment, name, value);
    experiment = {
      ...experiment,
      network: experiment.network.map((layer) => ({ ...layer, values: { ...layer.values, l2: 0.01, l1: 0.002 } })),
    };
    const { trace, network } = await followedAfter(experiment, 5);
    for (const [layer, { arrays }] of trace.layers.entries())
      for (const [array, traced] of arrays.entries()) {
        const spot = { layer, array, index: 0 };
        const pull = pullOn(network, trace, spot, Number(values.clip ?? 0));
        const statements = statementsOf(experiment, trace.step + 1, traced, 0, pull);
        expect(statements.filter(({ rule }) => rule.includes("←"))).toHaveLength(traced.slots.length + 1);
        expect(statements.at(-1)!.value).toBe(traced.after[0]);
        for (const { numbers, value, rule } of statements) {
          expect(numbers).not.toMatch(/NaN|[a-df-zβε]/);
          expect(Math.abs(evaluated(numbers) - value), rule).toBeLessThan(2e-5 * Math.max(0.01, Math.abs(value)));
        }
      }
  });
});

it("writes numbers with six digits that count", () => {
  expect(
    [0.5174024530495913, -0.4825975469504087, 1234567, 0.0000123456789, 0, 100, 2.5e-7].map((value) => precise(value)),
  ).toEqual(["0.517402", "−0.482598", "1.23457e6", "1.23457e−5", "0", "100", "2.5e−7"]);
});

it("knows the slope of each curve", () => {
  for (const { at, slope, label } of Object.values(activations))
    for (const x of [-2.3, -0.4, 0.7, 1.9])
      expect(Math.abs((at(x + 1e-6) - at(x - 1e-6)) / 2e-6 - slope(x)), label).toBeLessThan(1e-8);
});
