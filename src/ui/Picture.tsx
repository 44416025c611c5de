import type { Shape } from "../math/shape";
import { memo, useCallback } from "react";
import { Canvas, useDevicePixels, type Paint } from "./Canvas";
import { paintImage } from "./cells";
import { wholeCells } from "./measure";
import { pictureImage } from "./picture";
import { useTheme } from "./theme";

/**
 * An input `[height, width, channels]` as a crisp picture that fits into `room` × `room` CSS pixels. `offset` is where
 * it begins in `values`.
 */
export const Picture = memo(function Picture(props: {
  values: ArrayLike<number>;
  shape: Shape;
  offset?: number;
  room: number;
  /** Null where text beside it says so already. */
  label: string | null;
  className?: string;
}) {
  const { values, shape, offset = 0, room, label, className } = props;
  const theme = useTheme();
  const { width, height } = pictureSize(shape, room, useDevicePixels());
  const [rows, columns, channels] = shape;
  const paint = useCallback<Paint>(
    (context) =>
      paintImage(context, pictureImage(values, [rows, columns, channels], theme, offset), [0, 0, width, height]),
    [values, rows, columns, channels, theme, offset, width, height],
  );
  return <Canvas width={width} height={height} label={label} className={className} paint={paint} />;
});

/** The size of a picture in CSS pixels: whole device pixels a cell, no larger than `room` unless a cell needs it. */
export function pictureSize([rows, columns]: Shape, room: number, devicePixels: number) {
  const cell = wholeCells(Math.max(rows, columns), room, devicePixels) / Math.max(rows, columns);
  return { width: columns * cell, height: rows * cell };
}
