import { useCallback } from "react";
import type { Kernel2d } from "../../math/kernel2d";
import { Canvas, type Paint } from "../../ui/Canvas";
import { paintCells, signedPlace } from "../../ui/cells";
import { rampOf } from "../../ui/ramps";
import { useTheme } from "../../ui/theme";

/** A kernel as cells of colour; as bright and dark ones where it is to be seen as a `picture`. */
export function KernelIcon({
  kernel,
  side,
  picture,
  label = null,
  className,
}: {
  kernel: Kernel2d;
  side: number;
  picture?: boolean;
  label?: string | null;
  className?: string;
}) {
  const theme = useTheme();
  const { rows, columns, values } = kernel;
  const cell = side / Math.max(rows, columns);
  const paint = useCallback<Paint>(
    (context) => {
      const most = Math.max(...values.map(Math.abs));
      if (!picture) {
        const place = signedPlace(most / 0.76);
        paintCells(context, { values, rows, columns }, rampOf("signed", theme), place, [
          0,
          0,
          columns * cell,
          rows * cell,
        ]);
        return;
      }
      for (const [at, value] of values.entries()) {
        const shade = Math.round(127.5 + (most > 0 ? (127.5 * value) / most : 0));
        context.fillStyle = `rgb(${shade} ${shade} ${shade})`;
        context.fillRect((at % columns) * cell, Math.floor(at / columns) * cell, cell + 0.5, cell + 0.5);
      }
    },
    [values, rows, columns, cell, theme, picture],
  );
  return <Canvas width={columns * cell} height={rows * cell} paint={paint} label={label} className={className} />;
}
