import { useEffect, useRef } from "react";
import type { Pixels } from "../../engine/pictures/api";

/**
 * Pixels on a canvas of as many pixels, `width` × `height` CSS pixels large; enlarged without smoothing. `label` is the
 * sentence that says what it shows; null where text beside it says so already.
 */
export function PixelCanvas(props: {
  picture: Pixels | null;
  width: number;
  height: number;
  label: string | null;
  /** Shrinks with its place. */
  fluid?: boolean;
  className?: string;
}) {
  const { picture, width, height, label, fluid, className } = props;
  const ref = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const canvas = ref.current;
    const context = canvas?.getContext("2d");
    if (!canvas || !context || !picture) return;
    if (canvas.width !== picture.width) canvas.width = picture.width;
    if (canvas.height !== picture.height) canvas.height = picture.height;
    context.putImageData(new ImageData(picture.pixels, picture.width, picture.height), 0, 0);
  }, [picture]);
  const enlarged = picture !== null && width * window.devicePixelRatio >= picture.width;
  return (
    <canvas
      ref={ref}
      className={className}
      style={{
        width,
        ...(fluid ? { maxWidth: "100%", height: "auto", aspectRatio: `${width} / ${height}` } : { height }),
        imageRendering: enlarged ? "pixelated" : undefined,
      }}
      {...(label === null ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
    />
  );
}
