import { deblurred, errorBetween } from "../../math/deblur";
import { filtered } from "../../math/pipeline";
import { streamOf } from "../../math/random";
import type { Deblurred, Deblurring } from "./api";
import type { Held } from "./held";
import { plainSurface } from "./plainSurface";
import { render } from "./render";

/** Pixels across of the picture that is blurred: conjugate gradients take their time. */
export const deblurWidth = 200;

/** Blurs a picture, adds noise, and tries to take the blur back. Both pictures are shown cut to 0…1. */
export function blurAndRestore(held: Held, { kernel, noise, steps, calm }: Deblurring): Deblurred {
  const { width, height, channels, bytes } = held;
  const shape = [height, width, channels] as const;
  const values = Float64Array.from(bytes, (byte) => byte / 255);
  const { normal } = streamOf(1, "deblur", 0);
  const soft = filtered({ shape, values }, kernel, "zero").values;
  const blurred = Float64Array.from(soft, (value, at) => value + (noise > 0 ? noise * normal(at) : 0));
  const restored = deblurred({ shape, values: blurred }, kernel, steps, calm).values;
  const seen = (numbers: ArrayLike<number>) => {
    const split = Array.from({ length: channels }, (_, channel) =>
      Float32Array.from({ length: width * height }, (_, cell) => numbers[cell * channels + channel]),
    );
    const { pixels } = render(plainSurface({ width, height, pitch: width, channels: split }), { display: "clipped" });
    return { width, height, pixels };
  };
  return {
    blurred: seen(blurred),
    restored: seen(restored),
    blurredError: errorBetween(blurred, values),
    restoredError: errorBetween(restored, values),
  };
}
