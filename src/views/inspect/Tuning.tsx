import { datasetOf } from "../../experiment/network";
import { useSession } from "../../session/useSession";
import { Canvas, useDevicePixels } from "../../ui/Canvas";
import { paintCells } from "../../ui/cells";
import { useTranslate } from "../../ui/language";
import { wholeCells } from "../../ui/measure";
import { rampOf } from "../../ui/ramps";
import { useTheme } from "../../ui/theme";
import { PlaneFrame } from "../decision/PlaneFrame";
import { planeOf, shareOf } from "../decision/plane";
import { tunedCells } from "../network/numbers";
import { axesOf, preferenceText } from "../network/tuned";
import { rangesOf } from "../network/tunedRanges";
import styles from "./Tuning.module.css";
import type { Inspection } from "./inspection";

const room = 140;

/** The strongest answer of the unit over two factors, with what it prefers in words and a ring at the shown example. */
export function Tuning({ inspection }: { inspection: Inspection }) {
  const t = useTranslate();
  const theme = useTheme();
  const session = useSession();
  const devicePixels = useDevicePixels();
  const { experiment, parts, columns, column, unit } = inspection;
  const own = columns[column];
  const cells = tunedCells(own, unit, parts.tuning);
  if (!parts.tuning || !cells) return null;
  const plane = planeOf(experiment, parts.tuning);
  const { across, up } = plane;
  const side = wholeCells(cells.rows, room, devicePixels);
  const [low, high] = rangesOf(columns, { kind: "tuned", tuning: parts.tuning }, "unit")(column, unit);
  const place = (value: number) => (value - low) / (high - low);
  const said = preferenceText(cells, axesOf(experiment, parts.tuning.axes));
  const { example } = parts;
  return (
    <section className={styles.tuning}>
      <h3>{t("What it is tuned to")}</h3>
      <div className={styles.pair}>
        <PlaneFrame
          plane={plane}
          factors={datasetOf(experiment.data).dataset.factors}
          side={side}
          onAxes={(axes) => session.setFocus({ axes })}
        >
          <Canvas
            width={side}
            height={side}
            className={styles.map}
            label={t("Its strongest answer over {across} and {up}. {said}", {
              across: { text: across.factor.label },
              up: { text: up.factor.label },
              said,
            })}
            paint={(context) => {
              paintCells(context, cells, rampOf("activation", theme), place, [0, 0, side, side]);
              const { factors } = example ?? {};
              if (!factors) return;
              const x = shareOf(across.factor, factors[across.index]) * side;
              const y = (1 - shareOf(up.factor, factors[up.index])) * side;
              paintRing(context, x, y);
            }}
          />
        </PlaneFrame>
        <p className={styles.said}>{t(said)}</p>
      </div>
    </section>
  );
}

/** A ring that stands out from any colour. */
function paintRing(context: CanvasRenderingContext2D, x: number, y: number): void {
  const { color, backgroundColor } = getComputedStyle(context.canvas);
  for (const [colour, line] of [
    [backgroundColor, 4],
    [color, 2],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = line;
    context.beginPath();
    context.arc(x, y, 5, 0, 2 * Math.PI);
    context.stroke();
  }
}
