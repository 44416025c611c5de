import { useCallback, useMemo } from "react";
import type { Size } from "../../settings";
import { Canvas, useDevicePixels, type Paint } from "../../ui/Canvas";
import { paintImage } from "../../ui/cells";
import { useTranslate } from "../../ui/language";
import { scene } from "../picture/scene";

/** Puts red, green and blue of 0…255 into pixels. */
function imageOf({ shape: [height, width], values }: ReturnType<typeof scene>): ImageData {
  const image = new ImageData(width, height);
  for (let cell = 0; cell < height * width; cell++) {
    for (let channel = 0; channel < 3; channel++) image.data[cell * 4 + channel] = values[cell * 3 + channel];
    image.data[cell * 4 + 3] = 255;
  }
  return image;
}

/**
 * The scene as a picture of `size` has it, `side` CSS pixels high and wide whatever its size: few pixels are seen as
 * squares; of more than the screen has, the screen shows as many as it can.
 */
export function SceneAt({ size, side }: { size: Size; side: number }) {
  const t = useTranslate();
  const ratio = useDevicePixels();
  const most = Math.round(side * ratio);
  const [height, width] = [Math.min(size[0], most), Math.min(size[1], most)];
  const image = useMemo(() => imageOf(scene(height, width)), [height, width]);
  const paint = useCallback<Paint>((context) => paintImage(context, image, [0, 0, side, side]), [image, side]);
  return (
    <Canvas
      width={side}
      height={side}
      paint={paint}
      label={t("A bird on a branch, {height} × {width} pixels", { height: size[0], width: size[1] })}
    />
  );
}
