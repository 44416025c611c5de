import type { Parts } from "../../experiment/snapshot";
import { activations, type ActivationName } from "../../layers/activations";
import { Canvas } from "../../ui/Canvas";
import { figure, percent } from "../../ui/figures";
import { useTranslate } from "../../ui/language";
import { cssColour, pixelAt, rampOf } from "../../ui/ramps";
import { useTheme } from "../../ui/theme";
import styles from "./Inspector.module.css";
import type { Inspection } from "./inspection";
import { Threshold } from "./Threshold";

const [width, height] = [156, 84];
/** A 0 that is nearer to an end of the axis stands on its number, in CSS pixels. */
const nearEnd = 28;
/** Above the bars, for the mark. */
const head = 10;

/** All numbers of the unit over the validation examples, split at 0, with a mark for the pointed one. */
export function Spread({ inspection }: { inspection: Inspection }) {
  const t = useTranslate();
  const theme = useTheme();
  const { parts, info, unit, arithmetic, value } = inspection;
  const { spread } = parts;
  if (!spread || spread.key !== info.spec.key || spread.unit !== unit) return null;
  const { least, width: bar, counts, sums, on, examples } = spread;
  const most = least + bar * counts.length;
  const curve = info.values.activation as ActivationName | undefined;
  const cuts = sums && curve === "relu";
  const here = sums && arithmetic?.kind === "sum" ? arithmetic.sum : value;
  const top = topOf(counts);
  const place = (number: number) => ((number - least) / (most - least)) * width;
  const said = { least: figure(least), most: figure(most), examples, share: percent(on) };
  return (
    <section className={styles.part}>
      <h3>
        {cuts || curve === undefined
          ? t("On in {share} of places", { share: percent(on) })
          : t("Above 0 in {share} of places", { share: percent(on) })}
      </h3>
      <figure>
        <Canvas
          width={width}
          height={height}
          label={
            cuts
              ? t(
                  "Its sums over {examples} validation examples, from {least} to {most}; {curve} leaves {share} of them",
                  {
                    ...said,
                    curve: activations[curve].label,
                  },
                )
              : t("Its numbers over {examples} validation examples, from {least} to {most}; {share} above 0", said)
          }
          paint={(context) => {
            const ink = getComputedStyle(context.canvas);
            const [below, above] = cuts
              ? [ink.borderTopColor, cssColour(pixelAt(rampOf("activation", theme), theme === "dark" ? 0.6 : 0.56))]
              : [ink.outlineColor, ink.borderBottomColor];
            paintBars(context, spread, top, [below, above]);
            context.fillStyle = ink.color;
            context.fillRect(place(0) - 0.5, head, 1, height - head);
            if (here !== null) paintMark(context, place(here));
          }}
          className={styles.bars}
        />
        <figcaption className={styles.axis} aria-hidden>
          <span>{figure(least, 1)}</span>
          <span style={{ left: `${place(0)}px` }}>{Math.min(place(0), width - place(0)) >= nearEnd && "0"}</span>
          <span>{figure(most, 1)}</span>
        </figcaption>
      </figure>
      {cuts && <Threshold inspection={inspection} spread={spread} />}
    </section>
  );
}

/** The height of the axis: the tallest bar, unless it stands out so far that it is cut. */
function topOf(counts: Float32Array): number {
  const [first, second = 0] = [...counts].toSorted((a, b) => b - a);
  return Math.max(1, Math.min(first, 2.5 * second));
}

function paintBars(
  context: CanvasRenderingContext2D,
  { least, width: bar, counts }: NonNullable<Parts["spread"]>,
  top: number,
  [below, above]: readonly [string, string],
): void {
  const step = width / counts.length;
  for (const [index, count] of counts.entries()) {
    if (count === 0) continue;
    const tall = Math.max(1, Math.min(1, count / top) * (height - head));
    context.fillStyle = least + (index + 0.5) * bar < 0 ? below : above;
    context.fillRect(index * step, height - tall, Math.max(1, step - 0.75), tall);
    // A bar that is cut shows it.
    if (count > top) context.clearRect(index * step, head + 6, step, 2);
  }
}

function paintMark(context: CanvasRenderingContext2D, x: number): void {
  const at = Math.min(width - 5, Math.max(5, x));
  context.beginPath();
  context.moveTo(at - 5, 0);
  context.lineTo(at + 5, 0);
  context.lineTo(at, 7);
  context.fill();
}
