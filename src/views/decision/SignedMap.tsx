import { useCallback, useMemo } from "react";
import { Canvas, type Paint } from "../../ui/Canvas";
import { cssColour } from "../../ui/ramps";
import { useTheme } from "../../ui/theme";
import { boundaryOf } from "./boundary";
import { pixelsOf, underMarks, type DecisionMap } from "./map";
import { paintBoundary, paintMarks, paintPixels, type Mark } from "./paint";
import { groundAndInk, pixel } from "./tints";

/** A map of signed answers −1…1 with the line where the answer is exactly between, and the examples on top. */
export function SignedMap(props: {
  map: Extract<DecisionMap, { kind: "signed" }>;
  marks: readonly Mark[];
  hard: boolean;
  side: number;
  label: string;
}) {
  const { map, marks, hard, side, label } = props;
  const theme = useTheme();
  const pixels = useMemo(() => pixelsOf(map, theme, underMarks, hard), [map, theme, hard]);
  const lines = useMemo(() => boundaryOf(map.values, map.side, 0), [map]);
  const paint = useCallback<Paint>(
    (context) => {
      paintPixels(context, pixels, map.side, side);
      paintBoundary(context, lines, map.side, side, cssColour(pixel(groundAndInk(theme)[1])));
      paintMarks(context, marks, side > 360 ? 4 : 3.4, theme);
    },
    [pixels, map, side, lines, theme, marks],
  );
  return <Canvas width={side} height={side} label={label} paint={paint} />;
}
