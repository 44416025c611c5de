import { array, assert, constantFrom, double, nat, oneof, property, string, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import type { Experiment } from "../../src/experiment/experiment";
import { describeNetwork } from "../../src/experiment/network";
import { translate } from "../../src/locales";
import { sizeOf } from "../../src/math/shape";
import { packed, shortest, unpacked } from "../../src/share/floats";
import { readLink, writeLink } from "../../src/share/link";

const said = (text: string) => readLink(text).problems.map((problem) => translate("en", problem));
const weightsIn = (text: string) => readLink(text).link.experiment.weights;
const small = "data=circle&net=dense,units:2,activation:tanh/dense,units:1";

const float = oneof(
  double({ noNaN: true, noDefaultInfinity: true }).map(Math.fround).filter(Number.isFinite),
  constantFrom(0, 1, -1, 0.4, -0.5, 1e-45, 3.4028234663852886e38, 1e-7, 123456.7).map(Math.fround),
);

describe("the weights in a link", () => {
  it("stand layer by layer, the kernel row by row and then the bias, readable and editable by hand", () => {
    const text = `${small}&w=0.4,0.3,-0.6,0.8,0.1,-0.1/0.7,-0.5,0.2`;
    const weights = weightsIn(text);
    expect(weights?.l1.kernel).toEqual([0.4, 0.3, -0.6, 0.8].map(Math.fround));
    expect(weights?.l1.bias).toEqual([0.1, -0.1].map(Math.fround));
    expect(weights?.l2).toEqual({ kernel: [0.7, -0.5].map(Math.fround), bias: [Math.fround(0.2)] });
    expect(said(text)).toEqual([]);
    expect(writeLink(readLink(text).link)).toContain("w=0.4,0.3,-0.6,0.8,0.1,-0.1/0.7,-0.5,0.2");
  });

  it("may leave a layer to the seed", () => {
    expect(Object.keys(weightsIn(`${small}&w=/0.7,-0.5,0.2`) ?? {})).toEqual(["l2"]);
    expect(weightsIn(`${small}&w=/`)).toBeUndefined();
  });

  it("come back to the last bit, whatever they are and however many", () => {
    const nets = [
      "dense,units:1",
      "dense,units:8/dense,units:8/dense,units:1",
      "dense,units:5/batchNormalization/dense,units:1",
    ];
    assert(
      property(constantFrom(...nets), array(float, { minLength: 200, maxLength: 200 }), (net, numbers) => {
        const { link } = readLink(`data=circle&net=${net}`);
        let at = 0;
        const weights = Object.fromEntries(
          describeNetwork(link.experiment)
            .layers.filter((layer) => layer.weights.length > 0)
            .map(({ spec, weights }) => [
              spec.key,
              Object.fromEntries(
                weights.map(({ name, shape }) => [
                  name,
                  numbers.slice(at, (at += sizeOf(shape))).map((each) => each + 0),
                ]),
              ),
            ]),
        );
        const experiment: Experiment = { ...link.experiment, weights };
        const text = writeLink({ ...link, experiment });
        const back = readLink(text);
        expect(back.problems).toEqual([]);
        expect(back.link.experiment.weights).toEqual(weights);
        expect(writeLink(back.link)).toBe(text);
        expect(text.length).toBeLessThan(1_500);
      }),
      { numRuns: 200, seed: 3 },
    );
  });

  it.each([
    ["w=1,2,3", "w: the network has 2 layers with weights, the link gives 1. The weights are drawn from the seed."],
    ["w=1,2,3/4", "w: dense ×2 takes 6 numbers, the link gives 3. The weights are drawn from the seed."],
    ["w=1,2,3,4,5,x/1,2,3", "w: “x” is no weight. The weights are drawn from the seed."],
    ["w=1,2,3,4,5,/1,2,3", "w: “” is no weight. The weights are drawn from the seed."],
    ["w=1,2,3,4,5,1e39/1,2,3", "w: “1e39” is no weight. The weights are drawn from the seed."],
    ["w=~AAAA/1,2,3", "w: “~AAAA” is no weight. The weights are drawn from the seed."],
  ])("fall back to the seed with a sentence: %s", (w, sentence) => {
    expect(said(`${small}&${w}`)).toEqual([sentence]);
    expect(weightsIn(`${small}&${w}`)).toBeUndefined();
  });

  it("are not carried for large networks", () => {
    expect(said("data=digits&w=1,2,3")).toEqual([
      "w: a link carries the weights of small networks alone, up to 200 numbers.",
    ]);
  });

  it("are finite numbers of whole layers, or none, after any junk", () => {
    const part = constantFrom(..."0.5 -1 , / ~ AAAA _ - e 9e99 NaN Infinity 0x10 %2C 卷 __proto__ ".split(" "));
    const junk = oneof(
      array(part, { maxLength: 20 }).map((list) => list.join("")),
      string({ maxLength: 60 }),
    );
    assert(
      property(tuple(junk, nat(3)), ([text, commas]) => {
        const { link, problems } = readLink(`${small}&w=${text.replaceAll("&", "")}${",1".repeat(commas)}`);
        for (const [key, arrays] of Object.entries(link.experiment.weights ?? {}))
          for (const [name, values] of Object.entries(arrays)) {
            const spec = describeNetwork(link.experiment)
              .layers.find((layer) => layer.spec.key === key)
              ?.weights.find((each) => each.name === name);
            expect(values).toHaveLength(sizeOf(spec?.shape ?? []));
            expect(values.every(Number.isFinite)).toBe(true);
          }
        for (const problem of problems)
          for (const language of ["en", "zh-CN"] as const)
            expect(translate(language, problem)).not.toMatch(/undefined|\{\w+\}/);
      }),
      { numRuns: 3_000, seed: 5 },
    );
  });
});

describe("numbers as text", () => {
  it("are the same after packing", () => {
    assert(
      property(array(float, { maxLength: 30 }), (numbers) => {
        expect(unpacked(packed(numbers))).toEqual(numbers);
      }),
    );
  });

  it("are written no longer than single precision needs", () => {
    expect([0.1, Math.fround(0.1), -0.5, 1e-45, 16777216].map(shortest)).toEqual([
      "0.1",
      "0.1",
      "-0.5",
      "1e-45",
      "16777216",
    ]);
    assert(
      property(float, (number) => {
        expect(Math.fround(Number(shortest(number)))).toBe(number + 0);
      }),
    );
  });
});
