import { useCallback, useState } from "react";
import { Canvas, type Paint } from "../../ui/Canvas";
import { paintImage } from "../../ui/cells";
import { useTranslate } from "../../ui/language";
import { useTheme } from "../../ui/theme";
import { pixelsOf } from "../decision/map";
import { laidOut, type Frame } from "./film";

/** The side of a frame in CSS pixels. */
export const frameSide = 28;

/** Between frames at least, in CSS pixels. */
const gap = 8;

/** Decision maps of the run side by side under the time axis, like the frames of a film. */
export function FilmStrip(props: {
  frames: readonly Frame[];
  /** The place of a step on the time axis, in CSS pixels from its start. */
  placeOf: (step: number) => number;
  width: number;
  /** Where the run has got to; nothing stands behind it. */
  end: number;
}) {
  const { frames, placeOf, width, end } = props;
  const t = useTranslate();
  const theme = useTheme();
  const laid = laidOut(frames, placeOf, { width: frameSide, gap, end: Math.max(frameSide, end) });
  // The playhead moves with every step, the frames seldom.
  const [shown, show] = useState(laid);
  if (!sameFrames(shown, laid)) show(laid);
  const paint = useCallback<Paint>(
    (context) => {
      for (const { frame, left } of shown) {
        const { side } = frame.map;
        const image = new ImageData(side, side);
        new Uint32Array(image.data.buffer).set(pixelsOf(frame.map, theme, 1));
        paintImage(context, image, [left, 0, frameSide, frameSide]);
      }
    },
    [shown, theme],
  );
  return (
    <Canvas
      width={width}
      height={frameSide}
      label={t("{count, plural, one {# decision map} other {# decision maps}} from the course of training", {
        count: shown.length,
      })}
      paint={paint}
    />
  );
}

type Laid = ReturnType<typeof laidOut>;

const sameFrames = (a: Laid, b: Laid): boolean =>
  a.length === b.length && a.every(({ frame, left }, index) => frame === b[index].frame && left === b[index].left);
