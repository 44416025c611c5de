import { useCallback } from "react";
import type { Pixels, Region } from "../../engine/pictures/api";
import { Canvas, type Paint } from "../../ui/Canvas";
import { figure } from "../../ui/figures";
import { textOn } from "../../ui/ramps";

/**
 * The numbers of the cells that are seen, each in its cell; cells are `side` CSS pixels, the first one begins at
 * `left`, `top`. Black or white, by the colour of the cell.
 */
export function Numbers(props: {
  numbers: ArrayLike<number>;
  region: Region;
  looks: Pixels;
  side: number;
  left: number;
  top: number;
  width: number;
  height: number;
  className?: string;
}) {
  const { numbers, region, looks, side, left, top, width, height, className } = props;
  const paint = useCallback<Paint>(
    (context) => {
      const size = Math.max(9, Math.min(13, side * 0.32));
      context.font = `${size}px ${getComputedStyle(document.body).fontFamily}`;
      context.textAlign = "center";
      context.textBaseline = "middle";
      for (let row = 0; row < region.rows; row++) {
        for (let column = 0; column < region.columns; column++) {
          const value = numbers[row * region.columns + column];
          if (value === undefined || Number.isNaN(value)) continue;
          const at = 4 * ((region.top + row) * looks.width + region.left + column);
          const hex = [0, 1, 2]
            .map((channel) => (looks.pixels[at + channel] ?? 0).toString(16).padStart(2, "0"))
            .join("");
          context.fillStyle = textOn(`#${hex}`);
          context.fillText(figure(value), left + (column + 0.5) * side, top + (row + 0.5) * side);
        }
      }
    },
    [numbers, region, looks, side, left, top],
  );
  return <Canvas width={width} height={height} paint={paint} label={null} className={className} />;
}
