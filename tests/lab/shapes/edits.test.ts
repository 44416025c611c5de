import { describe, expect, it } from "vitest";
import { added, changed, moved, removed, repeatedAt } from "../../../src/lab/shapes/edits";
import { readStack, writeStack } from "../../../src/lab/shapes/text";

const stackOf = (text: string) => {
  const read = readStack(text);
  if ("problem" in read) throw new Error(read.problem.text);
  return read.stack;
};
const start = stackOf("conv6f5.pool2.flatten.dense10");

describe("a stack", () => {
  it.each([
    ["gains a layer behind the chosen one", added(start, 0, "conv"), "conv6f5.conv8f3.pool2.flatten.dense10"],
    ["gains its first layer", added([], -1, "dense"), "dense10"],
    ["has a layer again", repeatedAt(start, 1), "conv6f5.pool2~2.flatten.dense10"],
    ["loses a layer", removed(start, 2), "conv6f5.pool2.dense10"],
    ["has a layer moved up", moved(start, 3, -1), "conv6f5.pool2.dense10.flatten"],
    ["keeps its ends", moved(start, 0, -1), "conv6f5.pool2.flatten.dense10"],
    ["has one value changed", changed(start, 0, "stride", [2, 2]), "conv6f5s2.pool2.flatten.dense10"],
    ["moves a pooling window by its own size", changed(start, 1, "window", [3, 3]), "conv6f5.pool3.flatten.dense10"],
    ["keeps a stride that was chosen", changed(stackOf("pool3s2"), 0, "window", [4, 4]), "pool4s2"],
  ])("%s", (_, stack, expected) => {
    expect(writeStack(stack)).toBe(expected);
  });
});
