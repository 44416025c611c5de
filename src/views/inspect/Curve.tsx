import { activations, type ActivationName } from "../../layers/activations";
import { Canvas } from "../../ui/Canvas";
import { fixed } from "../../ui/figures";
import { useTranslate } from "../../ui/language";
import styles from "./Inspector.module.css";

const [width, height] = [168, 96];

/** The curve of a layer with the place at which this sum goes through it. */
export function Curve({ curve, x, value }: { curve: ActivationName; x: number; value: number }) {
  const t = useTranslate();
  const { label, at } = activations[curve];
  const reach = Math.max(4, 1.25 * Math.abs(x));
  const heights = [-reach, 0, reach, x].map(at);
  const [low, high] = [Math.min(0, ...heights), Math.max(0.5, ...heights)];
  const placeX = (z: number) => ((z + reach) / (2 * reach)) * width;
  const placeY = (y: number) => 6 + (1 - (y - low) / (high - low)) * (height - 12);
  return (
    <figure>
      <Canvas
        width={width}
        height={height}
        label={t("The curve {curve}: {sum} becomes {value}", { curve: label, sum: fixed(x), value: fixed(value) })}
        paint={(context) => {
          const { color } = getComputedStyle(context.canvas);
          context.strokeStyle = color;
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
          context.fillStyle = color;
          context.beginPath();
          context.arc(placeX(x), placeY(value), 4, 0, 2 * Math.PI);
          context.fill();
        }}
      />
      <figcaption className={styles.caption}>
        {t("{sum} becomes {value}", { sum: fixed(x), value: fixed(value) })}
      </figcaption>
    </figure>
  );
}
