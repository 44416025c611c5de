import { describe, expect, it } from "vitest";
import { boundaryOf } from "../../src/views/decision/boundary";
import { nearness } from "../../src/views/decision/fading";
import { ghostSheet } from "../../src/views/decision/ghosts";
import { resampled } from "../../src/views/decision/map";
import { moved, shareOf, ticksOf, valueAt } from "../../src/views/decision/plane";
import { bordersOf, regionsOf } from "../../src/views/decision/regions";
import { thinned } from "../../src/views/decision/thinned";
import { coverOf } from "../../src/views/decision/tints";
import type { Factor } from "../../src/datasets/dataset";

const grid = (...rows: string[]) => rows.flatMap((row) => row.split("").map(Number));
const factor = (min: number, max: number, step: number, rest: Partial<Factor> = {}): Factor => ({
  name: "f",
  label: "f",
  min,
  max,
  step,
  unit: "",
  ...rest,
});

const span = (index: number) => ({ factor: factor(0, 1, 0.1), index, trained: null });

describe("the boundary", () => {
  const side = 12;
  const map = (value: (x: number, y: number) => number) =>
    Array.from({ length: side * side }, (_, cell) => value((cell % side) + 0.5, Math.floor(cell / side) + 0.5));

  it("lies where a slanted plane is exactly at the level, from edge to edge", () => {
    const [line, ...others] = boundaryOf(
      map((x, y) => x - 0.5 * y - 3),
      side,
      0,
    );
    expect(others).toEqual([]);
    for (const [x, y] of line) expect(x - 0.5 * y - 3).toBeCloseTo(0, 9);
    const ends = [line[0], line[line.length - 1]].map(([, y]) => y).toSorted((a, b) => a - b);
    expect(ends[0]).toBeCloseTo(0, 9);
    expect(ends[1]).toBeCloseTo(side, 9);
  });

  it("closes around an island", () => {
    const [ring, ...others] = boundaryOf(
      map((x, y) => 9 - (x - 6) ** 2 - (y - 6) ** 2),
      side,
      0,
    );
    expect(others).toEqual([]);
    expect(ring[0]).toEqual(ring[ring.length - 1]);
    for (const [x, y] of ring) expect(Math.hypot(x - 6, y - 6)).toBeCloseTo(3, 1);
  });

  it("is absent where the map never crosses the level, at one value everywhere or without numbers", () => {
    expect(
      boundaryOf(
        map(() => 1),
        side,
        0,
      ),
    ).toEqual([]);
    expect(
      boundaryOf(
        map(() => -1),
        side,
        0,
      ),
    ).toEqual([]);
    expect(
      boundaryOf(
        map(() => Number.NaN),
        side,
        0,
      ),
    ).toEqual([]);
  });

  it("never leaves the map", () => {
    for (const line of boundaryOf(
      map((x, y) => Math.sin(x) * Math.cos(y * 1.3)),
      side,
      0.1,
    )) {
      for (const place of line) for (const at of place) expect(at >= -1e-9 && at <= side + 1e-9).toBe(true);
    }
  });
});

describe("regions", () => {
  it("are connected pieces, largest first, and do not join over corners", () => {
    const regions = regionsOf(grid("0011", "0011", "1100", "1111"), 4);
    expect(regions.map((region) => [region.class, region.cells])).toEqual([
      [1, 6],
      [0, 4],
      [1, 4],
      [0, 2],
    ]);
  });

  it("carry their label in the middle of their widest place", () => {
    const [, square] = regionsOf(
      grid("1111111", "1000001", "1000001", "1000001", "1000001", "1000001", "1111111").map((value) => 1 - value),
      7,
    ).toReversed();
    expect([square.class, square.x, square.y]).toEqual([1, 3.5, 3.5]);
  });

  it("label a long corridor in its middle", () => {
    const [corridor] = regionsOf(grid("111111111", ...Array.from({ length: 8 }, () => "000000000")), 9).filter(
      (region) => region.class === 1,
    );
    expect([corridor.x, corridor.y]).toEqual([4.5, 0.5]);
  });

  it("find the label inside a bent region, where its centre of mass lies outside", () => {
    const bent = grid("11111111", "11111111", "11000000", "11000000", "11000000", "11000000", "11000000", "11000000");
    const region = regionsOf(bent, 8).find((piece) => piece.class === 1);
    expect(region && bent[Math.floor(region.y) * 8 + Math.floor(region.x)]).toBe(1);
  });

  it("are parted by straight lines, each drawn once", () => {
    expect(bordersOf(grid("01", "01"), 2)).toEqual([[1, 0, 1, 2]]);
    expect(bordersOf(grid("00", "11"), 2)).toEqual([[0, 1, 2, 1]]);
    expect(bordersOf(grid("01", "10"), 2)).toHaveLength(2);
    expect(bordersOf(grid("00", "00"), 2)).toEqual([]);
  });
});

describe("tints", () => {
  it("follow certainty: a = .06 + .40·((p − .3)/.7)^1.4, more in the dark, the ground where unsure", () => {
    expect(coverOf(1, "light")).toBeCloseTo(0.46, 9);
    expect(coverOf(1, "dark")).toBeCloseTo(0.62, 9);
    expect(coverOf(0.65, "light")).toBeCloseTo(0.06 + 0.4 * 0.5 ** 1.4, 9);
    expect(coverOf(0.1, "light")).toBeCloseTo(0.06, 9);
  });
});

describe("the plane", () => {
  it("leads from value to place and back on whole steps", () => {
    const turn = factor(-180, 180, 1);
    expect(shareOf(turn, 54)).toBeCloseTo(0.65, 9);
    expect(valueAt(turn, 0.65)).toBe(54);
    expect(valueAt(turn, 0.6512)).toBe(54);
    expect(valueAt(turn, 7)).toBe(180);
    expect(valueAt(factor(0.1, 0.7, 0.1), 0.333)).toBe(0.3);
  });

  it("writes round ticks with both ends, through zero where there is one", () => {
    expect(ticksOf(factor(-180, 180, 1), 4)).toEqual([-180, -90, 0, 90, 180]);
    expect(ticksOf(factor(-6, 6, 0.1), 4)).toEqual([-6, -3, 0, 3, 6]);
    expect(ticksOf(factor(-9, 9, 1), 4)).toEqual([-9, 0, 9]);
    expect(ticksOf(factor(0.7, 1.7, 0.1), 4)).toEqual([0.7, 1.2, 1.7]);
    expect(ticksOf(factor(0, 2, 1, { choices: ["a", "b", "c"] }), 4)).toEqual([0, 1, 2]);
  });

  it("moves the shown example along its own two factors only", () => {
    expect(moved(new Float32Array([1, 2, 3]), { across: span(2), up: span(0) }, 7, 8)).toEqual([8, 2, 7]);
  });
});

describe("examples on a map of pictures", () => {
  const factors = [factor(0, 1, 0.1), factor(0, 1, 0.1), factor(0, 1, 0.1), factor(0, 2, 1, { choices: ["a", "b"] })];
  const plane = {
    across: { factor: factors[0], index: 0, trained: null },
    up: { factor: factors[1], index: 1, trained: null },
  };
  const seen = (...row: number[]) =>
    nearness(
      { factors: Float32Array.from(row), labels: new Float32Array(1), factorCount: 4, training: 1 },
      [0, 0, 0.5, 1],
      factors,
      plane,
    )[0];

  it("are fully seen on the slice, wherever they are on the map", () => {
    expect(seen(0.9, 0.1, 0.5, 1)).toBe(1);
  });

  it("fade with their distance from it, to half at three tenths of the range", () => {
    expect(seen(0, 0, 0.8, 1)).toBeCloseTo(0.5, 5);
    expect(seen(0, 0, 1, 1)).toBeLessThan(0.2);
  });

  it("fade when they are of another kind", () => {
    expect(seen(0, 0, 0.5, 0)).toBeCloseTo(0.2, 5);
  });
});

const dot = (x: number, y: number, seen: number) => ({ x, y, seen });

describe("crowded examples", () => {
  it("make way for the one among them that is nearest to the slice", () => {
    const best = dot(4, 3, 0.9);
    expect(thinned([dot(1, 1, 0.2), best, dot(5, 5, 0.4), dot(20, 1, 0.1)])).toEqual([best, dot(20, 1, 0.1)]);
  });
});

describe("ghosts", () => {
  it("stand in the middle of their fields in whole pixels, inked by what differs from the ground", () => {
    const input = [0, 0, 0, 0, 1, 0, 0, 0, 0];
    const sheet = ghostSheet([...input, ...input, ...input, ...input], 2, [3, 3, 1], 20);
    const inked = [...sheet].flatMap((opacity, index) => (opacity > 0 ? [[index % 20, Math.floor(index / 20)]] : []));
    expect(inked).toHaveLength(4 * 2 * 2);
    expect(inked[0]).toEqual([4, 4]);
    expect(Math.max(...sheet)).toBeCloseTo(0.51, 6);
  });

  it("work on any ground: a dark mark on white is inked as well", () => {
    const sheet = ghostSheet([1, 1, 1, 0.2], 1, [2, 2, 1], 4);
    expect([...sheet].filter((opacity) => opacity > 0.3)).toHaveLength(1);
  });
});

describe("a smaller map", () => {
  it("takes the nearest cells", () => {
    const map = { kind: "signed" as const, side: 4, values: Float32Array.from({ length: 16 }, (_, cell) => cell) };
    const small = resampled(map, 2);
    expect(small.kind === "signed" && [...small.values]).toEqual([5, 7, 13, 15]);
  });
});
