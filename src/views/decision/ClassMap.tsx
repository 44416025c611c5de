import { useCallback, useMemo } from "react";
import type { Parts } from "../../experiment/snapshot";
import type { Shape } from "../../math/shape";
import { Canvas, type Paint } from "../../ui/Canvas";
import { ClassChip } from "../../ui/ClassChip";
import { cssColour } from "../../ui/ramps";
import { useTheme } from "../../ui/theme";
import styles from "./ClassMap.module.css";
import { ghostSheet } from "./ghosts";
import { labelPlace } from "./labelPlace";
import { pixelsOf, type DecisionMap } from "./map";
import { ghostPixels, paintBorders, paintDots, paintPixels, paintTrained, type Dot } from "./paint";
import { bordersOf, regionsOf } from "./regions";
import { shareOf, type Plane, type Span } from "./plane";
import { groundAndInk, pixel } from "./tints";

/** Regions smaller than this share of the map carry no label. */
const smallest = 0.02;

const endsOf = ({ factor, trained }: Span) => [trained?.[0] ?? factor.min, trained?.[1] ?? factor.max];

/** The rectangle on the map that the training examples come from; null where no factor of the plane is limited. */
function trainedPlace({ across, up }: Plane, side: number): readonly number[] | null {
  if (!across.trained && !up.trained) return null;
  const [left, right] = endsOf(across).map((value) => shareOf(across.factor, value) * side);
  const [foot, top] = endsOf(up).map((value) => (1 - shareOf(up.factor, value)) * side);
  // A range of a single value is still seen.
  const [width, height] = [Math.max(2, right - left), Math.max(2, foot - top)];
  return [left, top, width, height];
}

/** A map of classes: tints by certainty, thin borders, a label on each region, and ghosts of the input. */
export function ClassMap(props: {
  map: Extract<DecisionMap, { kind: "classes" }>;
  ghosts: Parts["ghosts"];
  shape: Shape;
  plane: Plane;
  classes: readonly string[];
  dots: readonly Dot[];
  /** The shown example, in CSS pixels from the left and from the top; null where it is a drawing. */
  ring: readonly [x: number, y: number] | null;
  side: number;
  label: string;
}) {
  const { map, ghosts, shape, plane, classes, dots, ring, side, label } = props;
  const theme = useTheme();
  const pixels = useMemo(() => pixelsOf(map, theme, 1), [map, theme]);
  const regions = useMemo(() => regionsOf(map.classes, map.side), [map]);
  const borders = useMemo(() => bordersOf(map.classes, map.side), [map]);
  const sheet = useMemo(
    () =>
      ghosts && shape.length === 3
        ? ghostPixels(ghostSheet(ghosts.inputs, ghosts.side, shape, Math.round(side)), theme)
        : null,
    [ghosts, shape, side, theme],
  );
  const trained = trainedPlace(plane, side)?.join(" ");
  const scale = side / map.side;
  const paint = useCallback<Paint>(
    (context, devicePixels) => {
      const ink = cssColour(pixel(groundAndInk(theme)[1]));
      paintPixels(context, pixels, map.side, side);
      paintBorders(context, borders, { cells: map.side, side, devicePixels }, ink);
      if (sheet) paintPixels(context, sheet, Math.round(side), side);
      paintDots(context, dots, ink);
      if (trained) paintTrained(context, trained.split(" ").map(Number), ink);
    },
    [pixels, map, side, borders, sheet, theme, dots, trained],
  );
  return (
    <>
      <Canvas width={side} height={side} label={label} paint={paint} />
      {regions
        .filter((region) => region.class >= 0 && region.cells >= smallest * map.side ** 2)
        .map((region) => (
          <span
            key={`${region.x} ${region.y}`}
            className={styles.label}
            style={labelPlace([region.x * scale, region.y * scale], classes[region.class] ?? "", ring, side)}
          >
            <ClassChip hue={map.hues[region.class] ?? region.class} label={classes[region.class] ?? ""} quiet />
          </span>
        ))}
    </>
  );
}
