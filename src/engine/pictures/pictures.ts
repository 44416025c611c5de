import { transfer } from "comlink";
import { startKernels } from "../kernels/kernels";
import type { Filtered, PictureApi } from "./api";
import { blurAndRestore, deblurWidth } from "./deblur";
import { heldOf, looksOf, shrunk, type Held } from "./held";
import { runPlain, type RunStages } from "./plainFilter";
import { render } from "./render";
import { createWasmFilter, fitsKernels } from "./wasmFilter";

/** Pixels from which on a draft is of half the size. */
const large = 1_000_000;

/** The kernels where this machine has their instructions, else plain arrays. */
function fastest(): RunStages {
  try {
    const run = createWasmFilter(startKernels(false));
    return (held, stages, border) => (fitsKernels(stages) ? run : runPlain)(held, stages, border);
  } catch {
    return runPlain;
  }
}

/** Holds pictures and filters them by `run`. */
export function createPictures(run: RunStages = fastest()): PictureApi {
  const pictures = new Map<string, { held: Held; half: Held | null }>();

  return {
    async hold(name, holding) {
      const held = heldOf(holding);
      pictures.set(name, { held, half: null });
      const looks = looksOf(held);
      return transfer(looks, [looks.pixels.buffer]);
    },
    async drop(name) {
      pictures.delete(name);
    },
    async filter(name, { stages, border, rendering, draft, region }) {
      const found = pictures.get(name);
      if (!found) return null;
      const halved = draft === true && found.held.width * found.held.height > large;
      if (halved) found.half ??= shrunk(found.held, Math.ceil(found.held.width / 2));
      const surface = run(halved && found.half ? found.half : found.held, stages, border);
      return sent(render(surface, rendering, region));
    },
    async deblur(name, deblurring) {
      const found = pictures.get(name);
      if (!found) return null;
      const result = blurAndRestore(shrunk(found.held, deblurWidth), deblurring);
      return transfer(result, [result.blurred.pixels.buffer, result.restored.pixels.buffer]);
    },
  };
}

const sent = (filtered: Filtered): Filtered =>
  transfer(filtered, [filtered.pixels.buffer, ...(filtered.numbers ? [filtered.numbers.buffer] : [])]);
