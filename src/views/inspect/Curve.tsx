import { curveOf } from "../../experiment/curve";
import { setLayer } from "../../experiment/edits";
import type { Parts } from "../../experiment/snapshot";
import { activations, type ActivationName } from "../../layers/activations";
import { useSession } from "../../session/useSession";
import { Canvas } from "../../ui/Canvas";
import { figure, fixed } from "../../ui/figures";
import { useTranslate } from "../../ui/language";
import { Select } from "../../ui/Select";
import styles from "./Inspector.module.css";
import type { Inspection } from "./inspection";

const [width, height] = [168, 96];

/** Sums beyond this are left out of the picture, unless the pointed one lies there. */
const furthest = 16;

const names = Object.keys(activations) as ActivationName[];

/**
 * The curve of the layer, with the place at which the pointed sum goes through it and those of all examples as a
 * shadow on the axis. Another curve is chosen in its head; the layer keeps its weights.
 */
export function Curve(props: {
  inspection: Inspection;
  x: number;
  value: number;
  /** By which setting of the layer the curve is chosen. */
  setting: "activation" | "function";
}) {
  const { inspection, x, value, setting } = props;
  const t = useTranslate();
  const session = useSession();
  const { info, parts, unit } = inspection;
  const { key } = info.spec;
  const curve = curveOf(info);
  const { label, at } = activations[curve];
  const own = parts.spread?.key === key && parts.spread.unit === unit && parts.spread.sums ? parts.spread : null;
  const reach = reachOf(own, x);
  const heights = [-reach, 0, reach, x].map(at);
  const [low, high] = [Math.min(0, ...heights), Math.max(0.5, ...heights)];
  const placeX = (z: number) => ((z + reach) / (2 * reach)) * width;
  const placeY = (y: number) => 6 + (1 - (y - low) / (high - low)) * (height - 12);
  const said = t("The curve {curve}: {sum} becomes {value}", { curve: label, sum: fixed(x), value: fixed(value) });
  return (
    <section className={styles.part}>
      <div className={styles.line}>
        <h3>{t("Its curve")}</h3>
        <Select
          quiet
          label={t("Curve of the layer")}
          value={curve}
          options={names.map((name) => ({ value: name, label: t(activations[name].label) }))}
          onChange={(name) => void session.edit(setLayer(session.getState().experiment, key, setting, name))}
        />
      </div>
      <figure>
        <Canvas
          width={width}
          height={height}
          label={
            own
              ? t("{curve}. The sums of all examples lie from {least} to {most}.", { curve: said, ...ends(own) })
              : said
          }
          paint={(context) => {
            const { color } = getComputedStyle(context.canvas);
            context.fillStyle = color;
            context.strokeStyle = color;
            if (own) paintShadow(context, own, placeX, placeY(low));
            context.globalAlpha = 0.3;
            context.beginPath();
            context.moveTo(0, placeY(0));
            context.lineTo(width, placeY(0));
            context.moveTo(placeX(0), 0);
            context.lineTo(placeX(0), height);
            context.stroke();
            context.globalAlpha = 1;
            context.lineWidth = 1.5;
            context.beginPath();
            for (let pixel = 0; pixel <= width; pixel++)
              context.lineTo(pixel, placeY(at((pixel / width) * 2 * reach - reach)));
            context.stroke();
            context.lineWidth = 1;
            context.setLineDash([2, 3]);
            context.beginPath();
            context.moveTo(placeX(x), placeY(0));
            context.lineTo(placeX(x), placeY(value));
            context.lineTo(placeX(0), placeY(value));
            context.stroke();
            context.setLineDash([]);
            context.beginPath();
            context.arc(placeX(x), placeY(value), 4, 0, 2 * Math.PI);
            context.fill();
          }}
        />
        <figcaption className={styles.caption}>
          {t("{sum} becomes {value}", { sum: fixed(x), value: fixed(value) })}
        </figcaption>
      </figure>
    </section>
  );
}

type Sums = NonNullable<Parts["spread"]>;

const ends = ({ least, width: bar, counts }: Sums) => ({
  least: figure(least),
  most: figure(least + bar * counts.length),
});

/** How far the axis reaches on both sides. */
function reachOf(sums: Sums | null, x: number): number {
  const far = sums ? Math.max(-sums.least, sums.least + sums.width * sums.counts.length) : 0;
  return Math.max(4, 1.25 * Math.abs(x), Math.min(far, furthest));
}

/** Where the sums of all examples lie: the more there are, the darker the axis. */
function paintShadow(
  context: CanvasRenderingContext2D,
  { least, width: bar, counts }: Sums,
  placeX: (sum: number) => number,
  foot: number,
): void {
  const most = Math.max(1, ...counts);
  for (const [index, count] of counts.entries()) {
    if (count === 0) continue;
    const [from, to] = [placeX(least + index * bar), placeX(least + (index + 1) * bar)];
    context.globalAlpha = 0.12 + 0.5 * Math.sqrt(count / most);
    context.fillRect(from, foot + 1, Math.max(1, to - from), 5);
  }
  context.globalAlpha = 1;
}
