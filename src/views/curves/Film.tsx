import { memo } from "react";
import { Canvas } from "../../ui/Canvas";
import { paintImage } from "../../ui/cells";
import { useTranslate } from "../../ui/language";
import { useTheme } from "../../ui/theme";
import { pixelsOf } from "../decision/map";
import { laidOut, type Frame } from "./film";

/** The side of a frame in CSS pixels. */
export const frameSide = 28;

/** Between frames, so that one stands every 40 CSS pixels. */
const gap = 12;

/** Decision maps of the run side by side under the time axis, like the frames of a film. */
export const FilmStrip = memo(function FilmStrip(props: {
  frames: readonly Frame[];
  /** Steps to a CSS pixel of the time axis. */
  density: number;
  width: number;
  /** Where the run has got to; nothing stands behind it. */
  end: number;
}) {
  const { frames, density, width, end } = props;
  const t = useTranslate();
  const theme = useTheme();
  const shown = laidOut(frames, (x) => x * density, { width: frameSide, gap, end: Math.max(frameSide, end) });
  return (
    <Canvas
      width={width}
      height={frameSide}
      label={t("{count, plural, one {# decision map} other {# decision maps}} from the course of training", {
        count: new Set(shown.map(({ frame }) => frame)).size,
      })}
      from={[frames, density, end, theme]}
      paint={(context) => {
        for (const { frame, left } of shown) {
          const { side } = frame.map;
          const image = new ImageData(side, side);
          new Uint32Array(image.data.buffer).set(pixelsOf(frame.map, theme, 1));
          paintImage(context, image, [left, 0, frameSide, frameSide]);
        }
      }}
    />
  );
});
