import { formatShape } from "../../math/shape";
import { useTranslate } from "../../ui/language";
import { useSize } from "../../ui/measure";
import { slant, solidsOf, type Solid } from "./solids";
import type { Step } from "./stack";
import figure from "./figure.module.css";
import styles from "./Solids.module.css";

const height = 150;

const point = (x: number, y: number) => `${x.toFixed(1)},${y.toFixed(1)}`;

/** The three faces that are seen of a solid. */
function facesOf({ left, top, width, height: high, depth }: Solid) {
  const [dx, dy] = [depth * slant[0], -depth * slant[1]];
  const [right, foot] = [left + width, top + high];
  return {
    front: [point(left, top), point(right, top), point(right, foot), point(left, foot)].join(" "),
    lid: [point(left, top), point(left + dx, top + dy), point(right + dx, top + dy), point(right, top)].join(" "),
    side: [point(right, top), point(right + dx, top + dy), point(right + dx, foot + dy), point(right, foot)].join(" "),
  };
}

/** Every shape on the way as a solid: pictures shrink while channels grow. For the eye; the table has the numbers. */
export function Solids(props: {
  input: readonly number[];
  steps: readonly Step[];
  chosen: number;
  onChoose: (layer: number) => void;
}) {
  const { input, steps, chosen, onChoose } = props;
  const t = useTranslate();
  const [ref, { width }] = useSize<HTMLDivElement>();
  const shapes = [input, ...steps.map(({ output }) => output)];
  return (
    <figure className={figure.figure}>
      <figcaption className={figure.caption}>
        <strong>{t("Shapes, drawn to scale")}</strong>{" "}
        {t("Sides as they are; the depth is the square root of the channels.")}
      </figcaption>
      <div ref={ref} className={styles.room}>
        <svg width={width} height={height} aria-hidden>
          {width > 0 &&
            solidsOf(shapes, width - 2, height).map((solid, index) => {
              const { front, lid, side } = facesOf(solid);
              return (
                <g
                  key={index}
                  className={styles.solid}
                  data-chosen={index - 1 === chosen || undefined}
                  onPointerDown={() => index > 0 && onChoose(index - 1)}
                >
                  <title>{formatShape(shapes[index])}</title>
                  <polygon className={styles.lid} points={lid} />
                  <polygon className={styles.side} points={side} />
                  <polygon className={styles.front} points={front} />
                </g>
              );
            })}
        </svg>
      </div>
    </figure>
  );
}
