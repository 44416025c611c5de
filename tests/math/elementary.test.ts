import { assert, double, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import * as elementary from "../../src/math/elementary";
import { fingerprint, knownFingerprint } from "./fingerprint";
import golden from "../fixtures/elementary.json";

/** The distance of neighbouring doubles at x. */
function unitOf(x: number): number {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, Math.abs(x));
  bits.setBigUint64(0, bits.getBigUint64(0) + 1n);
  return bits.getFloat64(0) - Math.abs(x);
}

/** Greatest error in units in the last place, as the docstrings state it, and an argument range for each function. */
const functions = {
  exp: { of: elementary.exp, error: 0.7, range: [[-745, 709.7]] },
  expm1: { of: elementary.expm1, error: 1.2, range: [[-45, 709.7]] },
  log: { of: elementary.log, error: 1, range: [[5e-324, 1.7e308]] },
  sin: { of: elementary.sin, error: 1, range: [[-1e6, 1e6]] },
  cos: { of: elementary.cos, error: 1, range: [[-1e6, 1e6]] },
  tanh: { of: elementary.tanh, error: 3, range: [[-25, 25]] },
  sigmoid: { of: elementary.sigmoid, error: 2, range: [[-700, 700]] },
  pow: {
    of: elementary.pow,
    error: 1,
    range: [
      [0, 1e100],
      [-30, 30],
    ],
  },
  atan2: {
    of: elementary.atan2,
    error: 1,
    range: [
      [-1e300, 1e300],
      [-1e300, 1e300],
    ],
  },
  hypot: {
    of: elementary.hypot,
    error: 1.2,
    range: [
      [-1e300, 1e300],
      [-1e300, 1e300],
    ],
  },
} satisfies Record<string, { of: (...x: number[]) => number; error: number; range: number[][] }>;

type Name = keyof typeof functions;
const names = Object.keys(functions) as Name[];
function call(name: Name, x: readonly number[]): number {
  const { of }: { of: (...x: readonly number[]) => number } = functions[name];
  return of(...x);
}
const native: Readonly<Record<Name, (...x: number[]) => number>> = {
  ...Math,
  exp: Math.exp,
  expm1: Math.expm1,
  log: Math.log,
  sin: Math.sin,
  cos: Math.cos,
  tanh: Math.tanh,
  pow: Math.pow,
  atan2: Math.atan2,
  hypot: Math.hypot,
  sigmoid: (x) => 1 / (1 + Math.exp(-x)),
};

const odd = [
  0,
  -0,
  1,
  -1,
  0.5,
  -0.5,
  2,
  3,
  -3,
  710,
  -746,
  1023,
  -1075,
  5e-324,
  -5e-324,
  1e-308,
  1e308,
  -1e308,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.NaN,
];

describe.each(names)("%s", (name) => {
  const { error, range } = functions[name];

  it("is within its stated error of values computed with 300 bits", () => {
    for (const row of golden[name]) {
      const [x, right] = [row.slice(0, -1), row.at(-1) as number];
      // The right value is itself rounded, by at most half a unit.
      expect(Math.abs(call(name, x) - right), `${name}(${x.join(", ")})`).toBeLessThanOrEqual(
        Math.floor(error + 0.5) * unitOf(right),
      );
    }
  });

  it("agrees with the engine's own function to a few units in the last place", () => {
    const places = tuple(...range.map(([min, max]) => double({ min, max, noNaN: true })));
    assert(
      property(places, (x) => {
        const right = native[name](...x);
        const close = Math.abs(call(name, x) - right) <= 5 * unitOf(right);
        return close || call(name, x) === right;
      }),
      { numRuns: 3000 },
    );
  });

  it("answers zeros, infinities, NaN and extremes as the engine does", () => {
    const rows = range.length === 1 ? odd.map((x) => [x]) : odd.flatMap((x) => odd.map((y) => [x, y]));
    for (const x of rows) {
      if ((name === "sin" || name === "cos") && Math.abs(x[0]) > 1e6) continue;
      const [ours, right] = [call(name, x), native[name](...x)];
      const close = Object.is(ours, right) || Math.abs(ours - right) <= 3 * unitOf(right);
      expect(close, `${name}(${x.join(", ")}) = ${ours}, not ${right}`).toBe(true);
    }
  });
});

describe("elementary functions", () => {
  it("raise whole numbers to whole powers exactly", () => {
    for (let base = 2; base < 20; base++) {
      let power = 1;
      for (let exponent = 0; exponent < 12; exponent++, power *= base) {
        expect(elementary.pow(base, exponent)).toBe(power);
      }
    }
  });

  it("keep sine and cosine of huge angles on the circle, NaN beyond", () => {
    for (const x of [1e7, 1e15 + 0.5, 2 ** 53, 1e100, 1.7e308]) {
      expect(elementary.hypot(elementary.sin(x), elementary.cos(x))).toBeCloseTo(1, 14);
    }
    expect(elementary.sin(Number.POSITIVE_INFINITY)).toBeNaN();
  });

  it("have the bits they have in every engine", () => {
    expect(fingerprint()).toBe(knownFingerprint);
  });
});
