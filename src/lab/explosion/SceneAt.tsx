import { useCallback, useMemo } from "react";
import type { Size } from "../../settings";
import { Canvas, useDevicePixels, type Paint } from "../../ui/Canvas";
import { paintImage } from "../../ui/cells";
import { useTranslate } from "../../ui/language";
import { imageOf } from "../picture/image";
import { scene } from "../picture/scene";

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
