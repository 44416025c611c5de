import { describe, expect, it } from "vitest";
import { banknotes } from "../../src/datasets/banknotes";
import type { OwnTable } from "../../src/datasets/own/collection";
import { hold } from "../../src/datasets/own/held";
import { identified } from "../../src/datasets/own/identify";
import { table } from "../../src/datasets/table";
import { defaultsOf } from "../../src/settings";

const values = defaultsOf(banknotes.settings);
const { factors, labels } = banknotes.draw(1, 1372, values);
const of = (label: number, column: number) =>
  Array.from(labels.keys()).flatMap((row) => (labels[row] === label ? [factors[4 * row + column]] : []));
const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;

describe("the banknotes", () => {
  it("have the shape of the known table: 1372 rows of four values, 610 of them counterfeit, in any draw", () => {
    expect(factors.length).toBe(4 * 1372);
    for (const seed of [1, 2, 99])
      expect(banknotes.draw(seed, 1372, values).labels.reduce((sum, label) => sum + label)).toBe(610);
  });

  it("have its means and deviations, class by class, within what a draw of that size strays", () => {
    expect(mean(of(0, 0))).toBeGreaterThan(1.5);
    expect(mean(of(1, 0))).toBeLessThan(-1.2);
    expect(mean(of(0, 1))).toBeGreaterThan(mean(of(1, 1)) + 3);
  });

  it("give the network the columns that are chosen, in their order", () => {
    const two = { ...values, inputs: ["variance", "entropy"] };
    expect(banknotes.inputShape(two)).toEqual([2]);
    expect(banknotes.inputNames?.(two)).toEqual(["variance", "entropy"]);
    expect([...banknotes.inputs(factors.slice(0, 8), two)]).toEqual([factors[0], factors[3], factors[4], factors[7]]);
  });
});

describe("an own table", () => {
  const cells = Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9);
  const collection = identified<OwnTable>({
    kind: "table",
    name: "flowers",
    columns: [
      { label: "width", min: 1, max: 7 },
      { label: "height", min: 2, max: 8 },
      { label: "same", min: 3, max: 3 },
    ],
    classes: ["a", "b"],
    labels: Uint16Array.of(0, 1, 1),
    content: "0",
  });
  const values = { ...defaultsOf(table.settings), file: collection.id, columns: 3, inputs: ["c1", "c3"] };
  hold(collection, new Uint8Array(cells.buffer));

  it("has its own columns as factors and inputs while it is at hand, also one that never varies", () => {
    const view = table.with?.(values);
    expect(view?.label).toBe("flowers");
    expect(view?.factors.map(({ label }) => label)).toEqual(["width", "height", "same"]);
    expect(view?.factors.every(({ min, max, step }) => max > min && step > 0)).toBe(true);
    expect(view?.inputShape(values)).toEqual([2]);
    const { factors, labels } = table.draw(1, 3, values);
    expect([...factors]).toEqual([...cells]);
    expect([...labels]).toEqual([0, 1, 1]);
    expect([...(view?.inputs(factors, values) ?? [])]).toEqual([1, 3, 4, 6, 7, 9]);
  });

  it("is described without being at hand, by what the link says", () => {
    const absent = { ...values, file: "00000000000000aa" };
    const view = table.with?.(absent);
    expect(view?.factors.length).toBe(3);
    expect(view?.inputShape(absent)).toEqual([2]);
    expect(table.missing?.(absent)).not.toBeNull();
    expect(table.with?.(absent)).toBe(view);
  });

  it("reads columns from a link, and refuses what names none", () => {
    const { inputs, columns } = table.settings;
    expect(inputs.parse("c1+c3").value).toEqual(["c1", "c3"]);
    expect(inputs.parse("c1+../x").problem).toBeDefined();
    expect(columns.parse("1").problem).toBeDefined();
    const none = { ...values, inputs: ["c9"] };
    expect(table.with?.(none).inputShape(none)).toEqual([3]);
  });
});
