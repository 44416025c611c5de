import { describe, expect, it } from "vitest";
import { datasets, type DatasetId } from "../../src/datasets";
import type { Dataset } from "../../src/datasets/dataset";
import { defaultsOf } from "../../src/settings";

interface Example {
  x: number;
  y: number;
  label: number;
}

function examplesOf(id: DatasetId, count: number, given: object = { noise: 0 }, seed = 1): Example[] {
  const dataset: Dataset = datasets[id];
  const { factors, labels } = dataset.draw(seed, count, { ...defaultsOf(dataset.settings), ...given });
  return Array.from(labels, (label, row) => ({ x: factors[2 * row], y: factors[2 * row + 1], label }));
}

/** The share of examples on the right side of the best straight line: every direction in steps of 2°, every place. */
function bestLine(examples: readonly Example[]): number {
  const positive = examples.filter(({ label }) => label === 1).length;
  let best = 0;
  for (let angle = 0; angle < Math.PI; angle += Math.PI / 90) {
    const along = examples
      .map(({ x, y, label }) => ({ at: x * Math.cos(angle) + y * Math.sin(angle), label }))
      .toSorted((a, b) => a.at - b.at);
    let right = positive;
    for (const { label } of along) {
      right += label === 1 ? -1 : 1;
      best = Math.max(best, right, examples.length - right);
    }
  }
  return best / examples.length;
}

/** One sigmoid unit trained on the first half with batches of 10 and rate 0.03; its score on the other half. */
function trainUnit(examples: readonly Example[], epochs: number): { loss: number; accuracy: number } {
  const half = examples.length / 2;
  let [a, b, c] = [0.1, -0.1, 0];
  const answer = ({ x, y }: Example) => 1 / (1 + Math.exp(-(a * x + b * y + c)));
  for (let start = 0; start < epochs * half; start += 10) {
    let [da, db, dc] = [0, 0, 0];
    for (const example of examples.slice(start % half, (start % half) + 10)) {
      const error = answer(example) - example.label;
      [da, db, dc] = [da + error * example.x, db + error * example.y, dc + error];
    }
    [a, b, c] = [a - 0.003 * da, b - 0.003 * db, c - 0.003 * dc];
  }
  const held = examples.slice(half);
  const right = held.filter((example) => answer(example) > 0.5 === (example.label === 1)).length;
  const surprise = held.map((example) => -Math.log(example.label === 1 ? answer(example) : 1 - answer(example)));
  return { loss: surprise.reduce((sum, value) => sum + value, 0) / half, accuracy: right / half };
}

const radius = ({ x, y }: Example) => Math.hypot(x, y);

describe("points of two classes", () => {
  it("two blobs are parted by one unit", () => {
    for (const seed of [1, 2, 3]) {
      const { loss, accuracy } = trainUnit(examplesOf("blobs", 500, { noise: 0 }, seed), 150);
      expect(accuracy).toBeGreaterThanOrEqual(0.99);
      expect(loss).toBeLessThan(0.02);
    }
  });

  it("no line tells opposite quadrants from the others: two of three at best", () => {
    expect(bestLine(examplesOf("quadrants", 4000))).toBeGreaterThan(0.65);
    expect(bestLine(examplesOf("quadrants", 4000))).toBeLessThan(0.7);
    expect(trainUnit(examplesOf("quadrants", 500), 150).accuracy).toBeLessThan(0.75);
  });

  it("no line tells a disc from the ring around it", () => {
    expect(bestLine(examplesOf("circle", 4000))).toBeGreaterThan(0.63);
    expect(bestLine(examplesOf("circle", 4000))).toBeLessThan(0.67);
    expect(trainUnit(examplesOf("circle", 500), 150).accuracy).toBeLessThan(0.72);
  });

  it("a line does well, but not perfectly, on moons, and badly on a spiral", () => {
    const moons = bestLine(examplesOf("moons", 1000, {}));
    expect(moons).toBeGreaterThan(0.85);
    expect(moons).toBeLessThan(0.95);
    expect(bestLine(examplesOf("spiral", 1000, {}))).toBeLessThan(0.75);
  });

  it("blobs have the spread that the noise says", () => {
    for (const [noise, variance] of [
      [0, 0.5],
      [0.1, 1.2],
    ]) {
      const offs = examplesOf("blobs", 4000, { noise }).map(({ x, label }) => x - (label === 1 ? 2 : -2));
      const mean = offs.reduce((sum, off) => sum + off, 0) / offs.length;
      expect(mean).toBeCloseTo(0, 1);
      expect(offs.reduce((sum, off) => sum + off * off, 0) / offs.length / variance).toBeCloseTo(1, 1);
    }
  });

  it("without noise quadrants keep off the axes, and disc and ring off each other", () => {
    for (const { x, y, label } of examplesOf("quadrants", 500)) {
      expect(Math.min(Math.abs(x), Math.abs(y))).toBeGreaterThanOrEqual(Math.fround(0.3));
      expect(x * y > 0).toBe(label === 1);
    }
    for (const example of examplesOf("circle", 500)) {
      if (example.label === 1) expect(radius(example)).toBeLessThanOrEqual(2.5001);
      else expect(Math.abs(radius(example) - 4.25)).toBeLessThanOrEqual(0.7501);
    }
  });

  it("the arms of a spiral wind as often as its turns say", () => {
    for (const turns of [0.5, 1.25, 2.5]) {
      for (const example of examplesOf("spiral", 300, { noise: 0, turns })) {
        const angle = (radius(example) / 5) * turns * 2 * Math.PI + (example.label === 1 ? 0 : Math.PI);
        expect(example.x).toBeCloseTo(radius(example) * Math.sin(angle), 4);
        expect(example.y).toBeCloseTo(radius(example) * Math.cos(angle), 4);
      }
    }
  });
});

describe("surfaces", () => {
  it("a plane rises from −1 to 1 along the diagonal", () => {
    for (const { x, y, label } of examplesOf("plane", 200)) expect(label).toBeCloseTo((x + y) / 12, 5);
  });

  it("hills have three tops near 1 and three hollows near −1", () => {
    const heights = examplesOf("hills", 4000).map(({ label }) => label);
    expect(Math.max(...heights)).toBeGreaterThan(0.95);
    expect(Math.max(...heights)).toBeLessThan(1.01);
    expect(Math.min(...heights)).toBeGreaterThan(-1.01);
    expect(Math.min(...heights)).toBeLessThan(-0.95);
  });

  it("noise moves targets, not places", () => {
    const [clean, noisy] = [0, 0.2].map((noise) => examplesOf("plane", 2000, { noise }));
    const errors = noisy.map(({ x, y, label }, row) => {
      expect([x, y]).toEqual([clean[row].x, clean[row].y]);
      return label - clean[row].label;
    });
    const square = errors.reduce((sum, error) => sum + error * error, 0) / errors.length;
    expect(Math.sqrt(square)).toBeCloseTo(0.2, 1);
  });
});

describe("input features", () => {
  const values = { ...defaultsOf(datasets.circle.settings), inputs: ["x", "y", "x2", "y2", "xy", "sinx", "siny"] };

  it("are the chosen ones in their order, products scaled to the plane", () => {
    const inputs = datasets.circle.inputs(Float32Array.of(3, -2, -6, 6), values);
    const expected = [3, -2, 9 / 6, 4 / 6, -1, Math.sin(3), Math.sin(-2), -6, 6, 6, 6, -6, Math.sin(-6), Math.sin(6)];
    for (const [index, value] of expected.entries()) expect(inputs[index]).toBeCloseTo(value, 6);
    expect(datasets.circle.inputShape(values)).toEqual([7]);
    expect(datasets.circle.inputNames?.(values)).toEqual(["x", "y", "x²", "y²", "xy", "sin x", "sin y"]);
    expect(datasets.circle.inputNames?.({ ...values, inputs: ["siny", "y"] })).toEqual(["y", "sin y"]);
  });
});
