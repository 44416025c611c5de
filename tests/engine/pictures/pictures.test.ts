import { setFlagsFromString } from "node:v8";
import { describe, expect, it } from "vitest";
import { scenes, type SceneId } from "../../../src/datasets/scenes";
import { createPictures } from "../../../src/engine/pictures/pictures";
import { runPlain } from "../../../src/engine/pictures/plainFilter";
import { kernelOf, type Kernel2d } from "../../../src/math/kernel2d";
import { piped, type Border, type Stage } from "../../../src/math/pipeline";
import { streamOf } from "../../../src/math/random";
import { kernels } from "../../../src/math/kernels";

setFlagsFromString("--experimental-wasm-relaxed-simd");

const { uniform, integer } = streamOf(11, "pictures", 0);
const borders: readonly Border[] = ["zero", "repeat", "mirror", "leave"];
const ids = Object.keys(scenes) as SceneId[];

/** The pixels of stages by `math/` alone, from the pixels of the picture. */
function reference(
  looks: { width: number; height: number; pixels: Uint8ClampedArray },
  stages: Stage[],
  border: Border,
) {
  const values: number[] = [];
  for (let at = 0; at < looks.pixels.length; at++) if (at % 4 < 3) values.push(looks.pixels[at] / 255);
  return piped({ shape: [looks.height, looks.width, 3], values }, stages, border);
}

const randomKernel = (picture: number): Kernel2d => {
  const [rows, columns] = [1 + integer(7 * picture, 11), 1 + integer(7 * picture + 1, 11)];
  const values = Array.from({ length: rows * columns }, (_, at) => 2 * uniform(5000 + 200 * picture + at) - 1);
  return { rows, columns, values, scale: 2 / (rows * columns) };
};

describe("the picture path", () => {
  it("agrees with plain arrays within 1 of 255 at every pixel of 20 pictures", async () => {
    const pictures = createPictures();
    let apart = 0;
    for (let picture = 0; picture < 20; picture++) {
      const width = [6, 7, 16, 33, 61, 120][picture % 6];
      const source = { scene: ids[picture % ids.length] };
      const looks = await pictures.hold("picture", { source, width, grey: false });
      const border = borders[picture % 4];
      const stages: Stage[] = [{ type: "kernel", kernel: randomKernel(picture) }];
      if (picture % 3 === 1) stages.push({ type: "relu" }, { type: "pool", size: 2, summary: "max" });
      if (picture % 3 === 2)
        stages.push(
          { type: "pool", size: 3, summary: "average" },
          { type: "kernel", kernel: randomKernel(picture + 50) },
        );
      const found = await pictures.filter("picture", { stages, border, rendering: { display: "clipped" } });
      const wanted = reference(looks, stages, border);
      expect([found!.height, found!.width]).toEqual(wanted.shape.slice(0, 2));
      for (let at = 0; at < wanted.values.length; at++) {
        const value = Math.min(255, Math.max(0, 255 * wanted.values[at]));
        apart = Math.max(apart, Math.abs(value - found!.pixels[Math.floor(at / 3) * 4 + (at % 3)]));
      }
      const values = Array.from(wanted.values);
      expect(found!.least).toBeCloseTo(Math.min(...values), 4);
      expect(found!.most).toBeCloseTo(Math.max(...values), 4);
    }
    expect(apart).toBeLessThanOrEqual(1);
  });

  it("gives the same pixels without the kernels of the engine", async () => {
    const [fast, plain] = [createPictures(), createPictures(runPlain)];
    for (const border of borders) {
      const stages: Stage[] = [{ type: "kernel", kernel: kernels[7].kernel }, { type: "relu" }];
      const [one, other] = await Promise.all(
        [fast, plain].map(async (pictures) => {
          await pictures.hold("street", { source: { scene: "street" }, width: 50, grey: true });
          return pictures.filter("street", { stages, border, rendering: { display: "absolute" } });
        }),
      );
      expect(one!.pixels.every((value, at) => Math.abs(value - other!.pixels[at]) <= 1)).toBe(true);
    }
  });

  it("shows signed numbers on the ramp, and says which number has its full colour", async () => {
    const pictures = createPictures();
    const pixels = new Uint8ClampedArray(4 * 400).map((_, at) => (at % 4 === 3 || at % 80 >= 40 ? 255 : 0));
    await pictures.hold("step", { source: { pixels, width: 20, height: 20 }, width: 20, grey: true });
    const ramp = Uint32Array.from({ length: 1024 }, (_, at) => at);
    const region = { left: 8, top: 3, columns: 4, rows: 1 };
    const found = await pictures.filter("step", {
      stages: [{ type: "kernel", kernel: kernelOf([[1, 0, -1]]) }],
      border: "repeat",
      rendering: { display: "signed", ramp },
      region,
    });
    const words = new Uint32Array(found!.pixels.buffer);
    expect(Array.from(found!.numbers!)).toEqual([0, -1, -1, 0]);
    expect([found!.least, found!.most, found!.limit]).toEqual([-1, 0, 1]);
    expect(Array.from(words.subarray(8, 12))).toEqual([512, 0, 0, 512]);
  });

  it("stretches from the smallest number to the largest where asked", async () => {
    const pictures = createPictures();
    await pictures.hold("leaf", { source: { scene: "leaf" }, width: 30, grey: true });
    const found = await pictures.filter("leaf", {
      stages: [{ type: "kernel", kernel: kernels[0].kernel }],
      border: "zero",
      rendering: { display: "rescaled" },
    });
    const reds = found!.pixels.filter((_, at) => at % 4 === 0);
    expect([Math.min(...reds), Math.max(...reds)]).toEqual([0, 255]);
  });

  it("drafts a large picture at half its size, a small one as it is", async () => {
    const pictures = createPictures();
    const request = { stages: [], border: "zero", rendering: { display: "clipped" }, draft: true } as const;
    await pictures.hold("large", { source: { scene: "lineGrid" }, width: 1300, grey: true });
    await pictures.hold("small", { source: { scene: "lineGrid" }, width: 300, grey: true });
    expect((await pictures.filter("large", request))!.width).toBe(650);
    expect((await pictures.filter("small", request))!.width).toBe(300);
    expect((await pictures.filter("large", { ...request, draft: false }))!.width).toBe(1300);
  });

  it("shrinks a picture to the mean of what each pixel stands for, and puts what is see-through on white", async () => {
    const pictures = createPictures();
    const greys = [0, 100, 200, 40, 50, 60, 255, 255, 255, 0, 0, 30];
    const pixels = Uint8ClampedArray.from(greys.flatMap((grey) => [grey, grey, grey, 255]));
    const looks = await pictures.hold("small", { source: { pixels, width: 6, height: 2 }, width: 3, grey: true });
    expect([looks.width, looks.height]).toEqual([3, 1]);
    expect(Array.from(looks.pixels.filter((_, at) => at % 4 === 0))).toEqual([
      Math.round((0 + 100 + 255 + 255) / 4),
      Math.round((200 + 40 + 255 + 0) / 4),
      Math.round((50 + 60 + 0 + 30) / 4),
    ]);
    const clear = Uint8ClampedArray.of(0, 0, 0, 0);
    const seen = await pictures.hold("clear", {
      source: { pixels: clear, width: 1, height: 1 },
      width: 6,
      grey: false,
    });
    expect(Array.from(seen.pixels)).toEqual([255, 255, 255, 255]);
  });

  it("knows nothing of a picture that was dropped", async () => {
    const pictures = createPictures();
    await pictures.hold("gone", { source: { scene: "leaf" }, width: 6, grey: true });
    await pictures.drop("gone");
    expect(await pictures.filter("gone", { stages: [], border: "zero", rendering: { display: "clipped" } })).toBe(null);
  });

  it("takes a blur back: the error falls below a third, and noise makes that harder", async () => {
    const pictures = createPictures();
    await pictures.hold("lighthouse", { source: { scene: "lighthouse" }, width: 80, grey: true });
    const kernel = kernels.find(({ id }) => id === "gaussian")!.kernel;
    const clean = await pictures.deblur("lighthouse", { kernel, noise: 0, steps: 60, calm: 0 });
    expect(clean!.restoredError).toBeLessThan(clean!.blurredError / 3);
    const noisy = await pictures.deblur("lighthouse", { kernel, noise: 0.02, steps: 60, calm: 0 });
    const calmed = await pictures.deblur("lighthouse", { kernel, noise: 0.02, steps: 60, calm: 0.02 });
    expect(noisy!.restoredError).toBeGreaterThan(noisy!.blurredError);
    expect(calmed!.restoredError).toBeLessThan(noisy!.restoredError / 2);
  });
});
