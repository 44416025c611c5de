import { array, assert, constantFrom, integer, option, property, record, string, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { readStack, writeStack } from "../../../src/lab/shapes/text";

const round = (text: string): string => {
  const read = readStack(text);
  return "problem" in read ? `problem: ${read.problem.text}` : writeStack(read.stack);
};

describe("a stack as text", () => {
  it.each([
    ["conv6f5.pool2.flatten.dense10"],
    ["conv96f11s4.pool3s2.conv256f5p2g2.pool3s2.conv384f3p1.flatten.dense4096~2.dense1000"],
    ["conv16f3x5s2x1psame.pool2t.conv4f3pfulld2"],
    ["conv16f5l60"],
    ["dense10~3"],
  ])("is written as it was read: %s", (text) => {
    expect(round(text)).toBe(text);
  });

  it("leaves out what is usual, and folds equal layers", () => {
    expect(round("CONV8 / conv8f3s1p0d1g1/ pool 2s2 . flatten ")).toBe("conv8f3~2.pool2.flatten");
    expect(round("pool3")).toBe("pool3");
    expect(round("")).toBe("");
  });

  it.each([
    ["lstm4", "is no layer"],
    ["conv", "conv8f3"],
    ["convf5", "conv8f5"],
    ["conv8q3", "is no layer"],
    ["dense10f3", "has no setting"],
    ["conv0f3", "{text}”: {what}"],
    ["conv8f3p999", "{text}”: {what}"],
    ["conv8f3s0", "{text}”: {what}"],
    ["dense1*999", "at most"],
    ["conv8f3p", "{text}”: {what}"],
    ["constructor", "is no layer"],
  ])("says why it can't be read: %s", (text, expected) => {
    expect(round(text)).toContain(expected);
  });

  it("comes back the same, whatever the stack", () => {
    const side = constantFrom("1", "3", "5x2");
    const word = record({
      filters: integer({ min: 1, max: 999 }),
      f: side,
      s: option(side, { nil: undefined }),
      p: constantFrom("", "p1", "psame", "pfull", "pvalid"),
      d: constantFrom("", "d2"),
    }).map(({ filters, f, s, p, d }) => `conv${filters}f${f}${s ? `s${s}` : ""}${p}${d}`);
    const others = constantFrom("pool2", "pool3s2", "pool2t", "flatten", "dense7");
    assert(
      property(array(tuple(word, others), { maxLength: 6 }), (pairs) => {
        const text = round(pairs.flat().join("/"));
        return round(text) === text && !text.startsWith("problem");
      }),
    );
  });

  it("never throws", () => {
    assert(property(string(), (text) => round(text).length >= 0));
  });
});
