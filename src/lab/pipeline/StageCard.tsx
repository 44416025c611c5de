import { useCallback, useMemo } from "react";
import { formatShape, sizeOf } from "../../math/shape";
import { Canvas, type Paint } from "../../ui/Canvas";
import { paintImage } from "../../ui/cells";
import { figure } from "../../ui/figures";
import { useTranslate } from "../../ui/language";
import { inMemory } from "../memory";
import { imageOf } from "../picture/image";
import { fromConvention, type Convention } from "../pixels/conventions";
import type { Stage } from "./pipeline";
import styles from "./StageCard.module.css";

const room = 168;

/** One stage: the picture as it is now, its shape, how many bytes it takes and from where to where its numbers run. */
export function StageCard({
  stage,
  place,
  convention,
}: {
  stage: Stage;
  place: number;
  convention: Convention | null;
}) {
  const t = useTranslate();
  const { title, picture, bytes, range } = stage;
  const [height, width] = picture.shape;
  const scale = room / Math.max(height, width);
  const image = useMemo(
    () =>
      imageOf(
        convention
          ? {
              shape: picture.shape,
              values: Float64Array.from(picture.values, (value) => fromConvention(value, convention)),
            }
          : picture,
      ),
    [picture, convention],
  );
  const paint = useCallback<Paint>(
    (context) => paintImage(context, image, [0, 0, width * scale, height * scale]),
    [image, width, height, scale],
  );
  return (
    <li className={styles.card}>
      <h3>
        <span className={styles.place}>{place}</span> {t(title)}
      </h3>
      <div className={styles.room}>
        <Canvas
          width={width * scale}
          height={height * scale}
          paint={paint}
          label={t("The picture as {shape}", { shape: formatShape(picture.shape) })}
        />
      </div>
      <dl className={styles.facts}>
        <div>
          <dt>{t("shape")}</dt>
          <dd>{formatShape(picture.shape)}</dd>
        </div>
        <div>
          <dt>{t("numbers")}</dt>
          <dd>{t("{count, number}", { count: sizeOf(picture.shape) })}</dd>
        </div>
        <div>
          <dt>{t("from, to")}</dt>
          <dd>
            {figure(range[0])} … {figure(range[1])}
          </dd>
        </div>
        <div>
          <dt>{t("memory")}</dt>
          <dd>{inMemory(bytes)}</dd>
        </div>
      </dl>
    </li>
  );
}
