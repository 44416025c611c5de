import { expect, it } from "vitest";
import { describeNetwork } from "../../src/experiment/network";
import { translate } from "../../src/locales";
import { readLink } from "../../src/share/link";
import { columnsOf } from "../../src/views/network/columns";
import { headLines } from "../../src/views/network/head";
import { examplesOf } from "../math/workedExamples";

it.each(examplesOf("receptiveField"))("the head of each layer says how much it sees: $id", ({ layers, expected }) => {
  const net = layers.map(({ k, s, d }) =>
    s > 1 ? `maxPooling2d,window:${k},stride:${s}` : `conv2d,filters:2,kernel:${k},dilation:${d},padding:same`,
  );
  const { experiment } = readLink(`data=digits&net=${net.join("/")}/flatten/dense,units:10`).link;
  const network = describeNetwork(experiment);
  const lines = columnsOf(experiment, network).flatMap((column) =>
    headLines(column, network).map((line) => translate("en", line)),
  );
  // A picture of digits has 28 cells a side: nothing sees more.
  expect(lines.filter((line) => /^sees \d+×\d+$/.test(line))).toEqual(
    expected.map((side) => Math.min(28, side)).map((side) => `sees ${side}×${side}`),
  );
});
