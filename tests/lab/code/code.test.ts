import * as tf from "@tensorflow/tfjs";
import { execFileSync } from "node:child_process";
import { beforeAll, describe, expect, it } from "vitest";
import { numpyCode } from "../../../src/lab/code/numpy";
import { tensorflowCode } from "../../../src/lab/code/tensorflow";
import { kernelNamed } from "../../../src/math/kernels";
import { kernelOf } from "../../../src/math/kernel2d";
import { piped, type Border, type Stage } from "../../../src/math/pipeline";
import { streamOf } from "../../../src/math/random";

const { uniform } = streamOf(2, "code", 0);
const shape = [11, 14, 3] as const;
const picture = { shape, values: Float64Array.from({ length: 11 * 14 * 3 }, (_, at) => uniform(at)) };
const borders: readonly Border[] = ["zero", "repeat", "mirror", "leave"];
const blur: Stage = { type: "kernel", kernel: kernelNamed("gaussian5")!.kernel };
const odd: Stage = {
  type: "kernel",
  kernel: kernelOf(
    [
      [1, -0.5],
      [0.25, 2],
      [0, -3],
      [1, 1],
    ],
    1 / 3,
  ),
};
const pipelines: Readonly<Record<string, readonly Stage[]>> = {
  "one kernel": [blur],
  "an even kernel": [odd],
  "no stage": [],
  "kernel, ReLU, pooling, kernel": [odd, { type: "relu" }, { type: "pool", size: 2, summary: "max" }, blur],
  "two poolings": [
    { type: "pool", size: 3, summary: "average" },
    { type: "pool", size: 2, summary: "sum" },
  ],
};
const cases = Object.entries(pipelines).flatMap(([name, stages]) =>
  borders.map((border) => ({ name, stages, border })),
);

function near(
  found: { shape: readonly number[]; values: ArrayLike<number> },
  stages: readonly Stage[],
  border: Border,
  tolerance: number,
) {
  const wanted = piped(picture, stages, border);
  expect(found.shape).toEqual(wanted.shape);
  for (let at = 0; at < wanted.values.length; at++)
    expect(Math.abs(found.values[at] - wanted.values[at])).toBeLessThan(tolerance);
}

describe("the program of a pipeline", () => {
  beforeAll(async () => {
    await tf.setBackend("cpu");
  });

  it.each(cases)("in TensorFlow.js gives the numbers on the screen: $name, border $border", ({ stages, border }) => {
    // oxlint-disable-next-line typescript/no-implied-eval, no-new-func -- the program is what is tested
    const filter = new Function("tf", `${tensorflowCode(stages, border)}\nreturn filter;`)(tf) as (
      x: tf.Tensor3D,
    ) => tf.Tensor;
    const found = tf.tidy(() => filter(tf.tensor3d(Float32Array.from(picture.values), [...shape])));
    near({ shape: found.shape, values: found.dataSync() }, stages, border, 1e-4);
    found.dispose();
  });

  it.skipIf(!hasNumpy())("in NumPy gives the numbers on the screen", () => {
    const programs = cases.map(({ stages, border }) =>
      numpyCode(stages, border)
        .replace("from PIL import Image", "")
        .replace(/^picture = .*$/m, "picture = given.copy()"),
    );
    const found = python([Array.from(picture.values), programs]) as [number[], number[]][];
    for (const [at, { stages, border }] of cases.entries())
      near({ shape: found[at][0], values: found[at][1] }, stages, border, 1e-12);
  });
});

/** Runs programs on the picture in one interpreter; answers the shape and the numbers of each result. */
function python(given: unknown): unknown {
  const program = `import sys, json
import numpy as np
values, programs = json.load(sys.stdin)
found = []
for program in programs:
    names = {"given": np.array(values).reshape(11, 14, 3)}
    exec(program, names)
    found.append([list(names["filtered"].shape), names["filtered"].ravel().tolist()])
print(json.dumps(found))`;
  return JSON.parse(execFileSync("python3", ["-c", program], { input: JSON.stringify(given), encoding: "utf8" }));
}

function hasNumpy(): boolean {
  try {
    execFileSync("python3", ["-c", "import numpy"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
