import { describe, expect, it } from "vitest";
import { networks } from "../../../src/lab/shapes/networks";
import { slant, solidsOf } from "../../../src/lab/shapes/solids";
import { totalOf, walk } from "../../../src/lab/shapes/stack";
import { readStack } from "../../../src/lab/shapes/text";
import { plotsOf } from "../../../src/lab/shapes/treemap";

const known = Object.entries(networks).map(([id, { input, stack }]) => {
  const read = readStack(stack);
  if ("problem" in read) throw new Error(read.problem.text);
  return { id, input, ...walk(input, read.stack) };
});

describe.each(known)("$id", ({ input, steps, refusal }) => {
  it("fits", () => {
    expect(refusal).toBeNull();
  });

  it("has a plot for each layer that learns, as large as its share", () => {
    const plots = plotsOf(steps, 600, 168);
    const { parameters } = totalOf(steps);
    expect(plots.map(({ layer }) => layer).toSorted((a, b) => a - b)).toEqual(
      steps.flatMap((step, layer) => (step.parameters > 0 ? [layer] : [])),
    );
    for (const { layer, width, height } of plots) {
      expect((width * height) / (600 * 168)).toBeCloseTo(steps[layer].parameters / parameters, 9);
    }
  });

  it.each([280, 700, 1400])("stands side by side in %i px, sides and depths to one scale", (room) => {
    const shapes = [input, ...steps.map(({ output }) => output)];
    const solids = solidsOf(shapes, room, 150);
    for (const [index, { left, top, width, height, depth }] of solids.entries()) {
      const right = left + width + depth * slant[0];
      expect(right).toBeLessThanOrEqual((solids[index + 1]?.left ?? right + 1) + 1e-9);
      expect(top - depth * slant[1]).toBeGreaterThanOrEqual(0);
      expect(top + height).toBeLessThanOrEqual(150);
    }
    const [first] = solids;
    for (const [index, solid] of solids.entries()) {
      const [rows, , channels] = shapes[index].length === 1 ? [1, 1, shapes[index][0]] : shapes[index];
      if (solid.height > 2) expect(solid.height / first.height).toBeCloseTo(rows / input[0], 9);
      if (solid.depth > 2 && first.depth > 2) {
        expect(solid.depth / first.depth).toBeCloseTo(Math.sqrt(channels / input[2]), 9);
      }
    }
  });
});
