import { message } from "../../locales/message";
import { Canvas } from "../../ui/Canvas";
import { paintCells } from "../../ui/cells";
import { useTranslate } from "../../ui/language";
import { useSize } from "../../ui/measure";
import type { ScaleName } from "../../ui/ramps";
import { Stepper as Counter } from "../../ui/Stepper";
import { useTheme } from "../../ui/theme";
import { largest, scaleOf } from "../inspect/colours";
import { layerName } from "../network/names";
import { nameOf, unitsOf, type Followed } from "./followed";
import styles from "./Stepper.module.css";

/** Most units that are drawn; CSS pixels between them. */
const [most, gap] = [32, 4];

/** All units of a layer in one strip, one of them chosen. */
export function UnitChooser(props: {
  followed: Followed;
  layer: number;
  /** `[...output]`. */
  values: Float32Array;
  scale: ScaleName;
}) {
  const { followed, layer, values, scale } = props;
  const t = useTranslate();
  const theme = useTheme();
  const [frame, { width }] = useSize<HTMLDivElement>();
  const info = followed.network.layers[layer];
  const units = unitsOf(info);
  const shown = Math.min(units, most);
  const [rows, columns] = info.output.length === 3 ? [info.output[0], info.output[1]] : [1, 1];
  const signed = scale === "signed" || values.some((value) => value < 0);
  const colours = scaleOf(signed ? "signed" : "activation", largest(values), theme);
  const across = Math.min(shown, rows > 1 ? 8 : 16);
  const side = Math.max(8, Math.min(rows > 1 ? 42 : 24, Math.floor((width - gap * (across - 1)) / across)));
  const cell = rows > 1 ? Math.max(1, Math.floor(side / Math.max(rows, columns))) : side;
  const [tileWidth, tileHeight] = [Math.min(side, cell * columns), Math.min(side, cell * rows)];
  const lines = Math.ceil(shown / across);
  const placeOf = (unit: number) => [(unit % across) * (side + gap) + 2, Math.floor(unit / across) * (side + gap) + 2];
  return (
    <div ref={frame} className={styles.units}>
      <Counter
        label={t("Unit of {layer}", { layer: t(layerName(followed.network, layer)) })}
        value={followed.unit + 1}
        min={1}
        max={units}
        onChange={(unit) => followed.choose(unit - 1)}
      />
      <span className={styles.unitName}>
        {t(message("{name} of {units}", { name: nameOf(followed, layer, followed.unit), units }))}
      </span>
      {width > 0 && (
        <Canvas
          label={null}
          className={styles.strip}
          width={across * (side + gap)}
          height={lines * (side + gap)}
          paint={(context) => {
            for (let unit = 0; unit < shown; unit++) {
              const [left, top] = placeOf(unit);
              const cells = { values, rows, columns, offset: unit, stride: units };
              paintCells(context, cells, colours.ramp, colours.place, [left, top, tileWidth, tileHeight]);
            }
            const [left, top] = placeOf(followed.unit);
            context.strokeStyle = getComputedStyle(context.canvas).color;
            context.lineWidth = 2;
            if (followed.unit < shown) context.strokeRect(left - 1, top - 1, tileWidth + 2, tileHeight + 2);
          }}
          onPointerDown={({ nativeEvent: { offsetX, offsetY } }) => {
            const unit = Math.floor(offsetY / (side + gap)) * across + Math.floor(offsetX / (side + gap));
            if (unit < shown) followed.choose(unit);
          }}
        />
      )}
    </div>
  );
}
