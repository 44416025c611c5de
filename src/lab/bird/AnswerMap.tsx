import { useCallback } from "react";
import { Canvas, type Paint } from "../../ui/Canvas";
import { paintCells, signedPlace } from "../../ui/cells";
import { useTranslate } from "../../ui/language";
import { rampOf } from "../../ui/ramps";
import { useTheme } from "../../ui/theme";
import { places, whole } from "./detector";

/** What one detector answers at every place of its window: the feature map. */
export function AnswerMap({ map, side, found }: { map: ArrayLike<number>; side: number; found: number }) {
  const t = useTranslate();
  const theme = useTheme();
  const paint = useCallback<Paint>(
    (context) =>
      paintCells(context, { values: map, rows: places, columns: places }, rampOf("signed", theme), signedPlace(whole), [
        0,
        0,
        side,
        side,
      ]),
    [map, side, theme],
  );
  return (
    <Canvas
      width={side}
      height={side}
      paint={paint}
      label={t("Map of {places} × {places} answers; {found, plural, =0 {none is} one {# is} other {# are}} a beak.", {
        places,
        found,
      })}
    />
  );
}
