import { array, assert, constantFrom, nat, oneof, pre, property, string, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { addLayer } from "../../src/experiment/edits";
import { describeNetwork } from "../../src/experiment/network";
import { defaultExperiment, presetOf } from "../../src/experiment/presets";
import type { Experiment } from "../../src/experiment/experiment";
import { translate } from "../../src/locales";
import { readLink, writeLink, type Link } from "../../src/share/link";
import { usualViews } from "../../src/share/stage";
import { anyExperiment, datasetIds } from "../experiment/arbitrary";

const usual: Omit<Link, "experiment"> = { page: "playground", shown: usualViews, speed: 60, paused: true };

const withoutKeys = ({ network, ...rest }: Experiment) => ({
  ...rest,
  network: network.map(({ type, values }) => ({ type, values })),
});

const said = (text: string) => readLink(text).problems.map((problem) => translate("en", problem));

describe("a link", () => {
  it("is empty for what the page opens on", () => {
    expect(writeLink({ ...usual, experiment: defaultExperiment })).toBe("");
    expect(readLink("")).toEqual({ link: { ...usual, experiment: defaultExperiment }, problems: [] });
  });

  it.each(datasetIds)("names a preset by its dataset alone: %s", (id) => {
    const experiment = presetOf(id);
    const text = writeLink({ ...readLink(`data=${id}`).link, experiment });
    expect(text).toBe(id === "digits" ? "" : `data=${id}`);
    expect(readLink(text).link.experiment).toEqual(experiment);
  });

  it("gives back every possible experiment, whatever its layers and settings", () => {
    assert(
      property(anyExperiment, (experiment) => {
        pre(describeNetwork(experiment).problem === null);
        const text = writeLink({ ...readLink(`data=${experiment.data.type}`).link, experiment });
        const { link, problems } = readLink(text);
        expect(problems).toEqual([]);
        expect(withoutKeys(link.experiment)).toEqual(withoutKeys(experiment));
        expect(writeLink(link)).toBe(text);
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it("is read in any order, in any case, encoded or not, with or without the address before it", () => {
    const { link } = readLink("data=bars,noise:0.2&train=adam,rate:0.02&seed=3&speed=max&paused=no");
    for (const text of [
      "#paused=no&speed=max&seed=3&train=ADAM,Rate:0.02&data=Bars,noise:0.20",
      "https://example.org/x/?lang=zh-CN#data%3Dbars%2Cnoise%3A0.2&train=adam,rate:2e-2&seed=3&speed=max&paused=no",
      " data = bars , noise : 0.2 &amp; train = adam , rate : 0.02 &amp; seed = 3 & speed = max & paused = no ",
    ])
      expect(readLink(text)).toEqual({ link, problems: [] });
  });

  it.each([
    ["colour=blue", "“colour” is not a part of a link; it is left out."],
    ["data=cats", "There is no dataset “cats”; digits is used."],
    ["data=bars,legs:4", "bars has no setting “legs”; it is left out."],
    ["data=bars,noise:9", "bars noise: 9 is outside 0 to 0.5; 0.5 is used."],
    ["net=conv3d/dense,units:10", "There is no layer type “conv3d”; the preset network is used."],
    ["train=adam,rate:fast", "adam rate: “fast” is not a number; 0.001 is used."],
    ["augment=mirror/spin:3", "There is no augmentation “spin”; it is left out."],
    ["augment=rotate:900", "augment rotate: 900 is outside 0 to 180; 180 is used."],
    ["augment=rotate:far", "augment rotate: “far” is not a number; 15 is used."],
    ["augment=mirror/mirror:20", "“augment mirror” stands in the link twice; the first counts."],
    ["data=spiral&augment=mirror", "augment: only pictures can be varied; it is left out."],
    ["seed=-1", "seed: -1 is outside 0 to 4294967295; 0 is used."],
    ["data=bars&data=digits", "“data” stands in the link twice; the first counts."],
  ])("says what of it could not be used: %s", (text, sentence) => {
    expect(said(text)).toEqual([sentence]);
  });

  it("replaces an impossible network by the preset's and says at which layer it fails", () => {
    const { link, problems } = readLink("data=bars&net=flatten/conv2d/dense,units:4");
    expect(problems).toHaveLength(1);
    expect(translate("en", problems[0])).toMatch(
      /^Layer 2 of the link’s network does not work: .+ The preset network is used\.$/,
    );
    expect(link.experiment.network).toEqual(presetOf("bars").network);
  });

  it("tells junk shortly and refuses to read a book", () => {
    expect(said(Array.from({ length: 50 }, (_, index) => `key${index}=1`).join("&"))).toHaveLength(7);
    expect(said("x".repeat(9_000))).toEqual(["The link is longer than 8000 characters; it is not read."]);
  });
});

const parts = constantFrom(
  ..."data net train augment mirror rotate seed page show speed paused backend v bars digits shapes spiral conv2d dense maxPooling2d flatten units filters kernel rate noise count split".split(
    " ",
  ),
  ..."= & / , : . - + % # ; 0 1 9e9 1e-9 NaN Infinity -1 60/20/20 3x3 null __proto__ constructor toString %00 %E0%A4%A <b> 卷积 🙂 \u202e".split(
    " ",
  ),
);
const sound = constantFrom(
  "data=bars,noise:0.2&net=conv2d,filters:8,kernel:3/maxPooling2d/flatten/dense,units:4&train=adam,rate:0.01&seed=3&speed=60",
  "data=spiral&net=dense,units:8,activation:tanh/dense,units:1&seed=data:3,weights:7,order:1&show=decision,confusion&paused",
);
const mutated = tuple(sound, array(tuple(nat(160), nat(12), parts), { minLength: 1, maxLength: 4 })).map(
  ([text, cuts]) =>
    cuts.reduce(
      (now, [at, length, part]) => now.slice(0, at % now.length) + part + now.slice((at % now.length) + length),
      `${text} `,
    ),
);
const random = oneof(
  array(parts, { maxLength: 40 }).map((list) => list.join("")),
  string({ maxLength: 120, unit: "binary" }),
);

it("opens something possible for each of 10 000 random and mutated links", () => {
  assert(
    property(oneof(mutated, random), (text) => {
      const { link, problems } = readLink(text);
      expect(describeNetwork(link.experiment).problem).toBeNull();
      expect(link.speed).toBeGreaterThan(0);
      for (const { seeds } of [link.experiment])
        for (const seed of Object.values(seeds))
          expect(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32).toBe(true);
      for (const problem of problems)
        for (const language of ["en", "zh-CN"] as const)
          expect(translate(language, problem)).not.toMatch(/undefined|\{\w+\}/);
      const again = readLink(writeLink(link));
      expect(again.problems).toEqual([]);
      expect(withoutKeys(again.link.experiment)).toEqual(withoutKeys(link.experiment));
    }),
    { numRuns: 10_000, seed: 7 },
  );
});

const read = (text: string) => readLink(text).link;

describe("augmentation in a link", () => {
  it("is written with the strengths that are not the usual ones, in the order of the list", () => {
    const link = read("data=bars&augment=rotate:30/Mirror/ shift:2 /noise:0");
    expect(link.experiment.augment).toEqual({ mirror: 50, shift: 2, rotate: 30 });
    expect(writeLink(link)).toBe("data=bars&augment=mirror/shift/rotate:30");
    expect(read(writeLink(link))).toEqual(link);
  });

  it("is nothing where nothing is left of it, as in every link before it", () => {
    for (const text of ["data=bars", "data=bars&augment=", "data=bars&augment=none", "data=bars&augment=noise:0/spin"])
      expect(read(text).experiment).toEqual(presetOf("bars"));
    expect("augment" in read("data=bars&augment=").experiment).toBe(false);
  });

  it("may be another one from a fork on, or none", () => {
    for (const fork of ["mirror/rotate:20", "none"]) {
      const link = read(`data=bars&augment=mirror&fork=40&fork.augment=${fork}`);
      expect(link.forks?.[0].from.augment).toEqual({ mirror: 50 });
      expect(link.experiment.augment).toEqual(fork === "none" ? undefined : { mirror: 50, rotate: 20 });
      expect(writeLink(link)).toBe(`data=bars&augment=mirror&fork=40&fork.augment=${fork}`);
      expect(read(writeLink(link))).toEqual(link);
    }
  });
});

describe("a fork in a link", () => {
  it("says the step and what is other from there on", () => {
    const link = read("data=bars&train=adam,rate:0.02&fork=320&fork.train=rate:0.04");
    expect(link.forks).toHaveLength(1);
    expect(link.forks?.[0]).toMatchObject({ step: 320, from: { training: { values: { rate: 0.02 } } } });
    expect(link.experiment.training.values.rate).toBe(0.04);
    expect(writeLink(link)).toBe("data=bars&train=adam,rate:0.02&fork=320&fork.train=adam,rate:0.04");
    expect(read(writeLink(link))).toEqual(link);
  });

  it("tells which layers of another network were there before", () => {
    const bars = presetOf("bars");
    const wider = addLayer(bars, 1, "conv2d");
    const link = { ...read("data=bars"), experiment: wider, forks: [{ step: 10, from: bars }] };
    const text = writeLink(link);
    expect(text).toContain("fork=10&fork.net=");
    expect(text).toContain("&fork.layers=1,0,2,3,4");
    const back = read(text);
    expect(back.forks?.[0].from.network.map(({ key }) => key)).toEqual(bars.network.map(({ key }) => key));
    expect(back.experiment.network.map(({ key }) => key)).toEqual(wider.network.map(({ key }) => key));
    expect(writeLink(back)).toBe(text);
  });

  it("may follow another", () => {
    const text = "data=bars&fork=20&fork.train=adam,rate:0.05&fork2=40&fork2.train=sgd";
    const link = read(text);
    expect(link.forks?.map(({ step, from }) => [step, from.training.type])).toEqual([
      [20, "adam"],
      [40, "adam"],
    ]);
    expect(link.experiment.training.type).toBe("sgd");
    expect(read(writeLink(link))).toEqual(link);
  });

  it("is given back for every experiment that any other may become", () => {
    assert(
      property(anyExperiment, anyExperiment, nat(1000), (from, { training, network }, step) => {
        const experiment = { ...from, training, network };
        pre(describeNetwork(from).problem === null && describeNetwork(experiment).problem === null);
        const text = writeLink({ ...read(`data=${from.data.type}`), experiment, forks: [{ step, from }] });
        const { link, problems } = readLink(text);
        expect(problems).toEqual([]);
        expect(withoutKeys(link.experiment)).toEqual(withoutKeys(experiment));
        expect(link.forks?.[0].step).toBe(step);
        expect(writeLink(link)).toBe(text);
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it.each([
    ["data=bars&fork=-3", "fork: "],
    ["data=bars&fork=x", "fork: "],
    ["data=bars&fork=3&fork.net=dense,units:9", "Layer 1 of the fork’s network does not work: "],
    ["data=bars&fork=3&fork.train=magic", "There is no optimiser “magic”; adam is used."],
  ])("says what is wrong with %s", (text, sentence) => {
    expect(said(text)).toHaveLength(1);
    expect(said(text)[0]).toContain(sentence);
    expect(describeNetwork(read(text).experiment).problem).toBeNull();
  });
});
