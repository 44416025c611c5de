import { Canvas, useDevicePixels, type Paint } from "../../ui/Canvas";
import { paintCells, signedPlace } from "../../ui/cells";
import { wholeCells } from "../../ui/measure";
import { rampOf } from "../../ui/ramps";
import { useTheme } from "../../ui/theme";

/** The weights of a unit as cells `[rows, columns]` on the signed scale, no wider than `room` CSS pixels. */
export function Weights(props: {
  values: Float32Array;
  rows: number;
  columns: number;
  limit: number;
  room: number;
  label: string;
}) {
  const { values, rows, columns, limit, room, label } = props;
  const theme = useTheme();
  const ratio = useDevicePixels();
  // Long rows of weights are shown from their beginning.
  const shown = Math.min(columns, Math.floor(room / 2));
  const cell = Math.min(9, wholeCells(shown, room, ratio) / shown);
  const paint: Paint = (context) => {
    const image = { values: firstColumns(values, rows, columns, shown), rows, columns: shown };
    paintCells(context, image, rampOf("signed", theme), signedPlace(limit), [0, 0, shown * cell, rows * cell]);
  };
  return <Canvas width={shown * cell} height={rows * cell} label={label} paint={paint} />;
}

const firstColumns = (values: Float32Array, rows: number, columns: number, shown: number): Float32Array =>
  Float32Array.from(
    { length: rows * shown },
    (_, place) => values[Math.floor(place / shown) * columns + (place % shown)],
  );
