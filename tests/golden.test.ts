import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readCases, type GoldenCase } from "./golden/case";
import { engines } from "./golden/engines";
import { judge } from "./golden/judge";

/** From the test-suite of ONNX (https://github.com/onnx/onnx, Apache-2.0), as it was handed out to this project. */
const cases = readCases(resolve(import.meta.dirname, "fixtures/onnx-cases.json"));

/** How many cases ask for what isn't there. */
const unsupported = {
  "3-D": 9,
  "ceil_mode with count_include_pad": 1,
  "operator ConvTranspose": 7,
  "operator LayerNormalization": 10,
  "seed: draws at ratio 0.5": 1,
  "seed: draws at ratio 0.75": 1,
};

/** ReLU of one number, and what it is said to be. */
const reluCase = (input: number, output: number, more: Partial<GoldenCase> = {}): GoldenCase => ({
  name: "made up",
  operator: "Relu",
  attributes: {},
  inputs: [{ shape: [1], values: Float64Array.of(input) }],
  outputs: [{ shape: [1], values: Float64Array.of(output) }],
  elements: ["float32"],
  ...more,
});

const kindOf = async (given: GoldenCase) => (await judge(given, engines)).kind;

describe("golden cases of ONNX", () => {
  it.each(cases)("$name is right, or asks for what isn't there", async (given) => {
    const verdict = await judge(given, engines);
    if (verdict.kind === "unsupported") expect(Object.keys(unsupported)).toContain(verdict.why);
    else expect(verdict).toMatchObject({ kind: "passed" });
  });

  it("are all read but for a few", async () => {
    const counts: Record<string, number> = {};
    for (const given of cases) {
      const verdict = await judge(given, []);
      if (verdict.kind === "unsupported") counts[verdict.why] = (counts[verdict.why] ?? 0) + 1;
    }
    expect(counts).toEqual(unsupported);
  });
});

describe("the judge", () => {
  it("takes an answer off by 2e-6 and no more", async () => {
    expect(await kindOf(reluCase(0.5, 0.5 + 1.9e-6))).toBe("passed");
    expect(await kindOf(reluCase(0.5, 0.5 + 2.1e-6))).toBe("failed");
    expect(await kindOf(reluCase(100, 100 + 1.9e-4))).toBe("passed");
  });

  it("takes NaN for nothing but NaN", async () => {
    expect(await kindOf(reluCase(1, Number.NaN))).toBe("failed");
    expect((await judge(reluCase(Number.NaN, Number.NaN), [])).kind).toBe("passed");
    expect((await judge(reluCase(Number.NaN, 0), [])).kind).toBe("failed");
  });

  it("fails a case of another shape, or one that throws", async () => {
    expect(await kindOf(reluCase(1, 1, { outputs: [{ shape: [1, 1], values: Float64Array.of(1) }] }))).toBe("failed");
    expect(await judge(reluCase(1, 1, { inputs: [] }), engines)).toMatchObject({
      kind: "failed",
      why: "input 0: must be there, got nothing",
    });
  });

  it("names what it doesn't know", async () => {
    const strange = [
      [{ operator: "toString" }, "operator toString"],
      [{ attributes: { slope: 2 } }, "attribute slope"],
      [{ elements: ["float16"] }, "element type float16"],
    ] as const;
    for (const [more, why] of strange) {
      expect(await judge(reluCase(1, 1, more), engines)).toEqual({ kind: "unsupported", why });
    }
  });

  it("reads NaN and infinities as Python writes them, and inputs that are left out", () => {
    const folder = mkdtempSync(join(tmpdir(), "golden-"));
    const path = join(folder, "cases.json");
    writeFileSync(
      path,
      `[{"name": "a NaN", "op": "Gemm", "attrs": {}, "inNames": ["a", "", "c"],
        "inputs": [{"shape": [3], "dtype": "float32", "data": [NaN, -Infinity, null]}, {"shape": [], "dtype": "float32", "data": [1]}],
        "outputs": [{"shape": [], "dtype": "float32", "data": [Infinity]}]}]`,
    );
    const [{ name, inputs, outputs }] = readCases(path);
    rmSync(folder, { recursive: true });
    expect(name).toBe("a NaN");
    expect(inputs.map((input) => input && [...input.values])).toEqual([
      [Number.NaN, Number.NEGATIVE_INFINITY, Number.NaN],
      undefined,
      [1],
    ]);
    expect([...outputs[0].values]).toEqual([Number.POSITIVE_INFINITY]);
  });
});
