import { useEffect, useState } from "react";
import type { Framing } from "../../datasets/importers/framing";
import { sizeOf, type Shape } from "../../math/shape";
import { useTranslate } from "../../ui/language";
import { Picture } from "../../ui/Picture";
import styles from "./own.module.css";

interface Shown {
  readonly shape: Shape;
  readonly values: Float32Array;
}

/** Some pictures as the network will get them. */
export function Preview(props: {
  framing: Framing;
  preview: (framing: Framing) => Promise<{ readonly shape: Shape; readonly pixels: Uint8Array }>;
}) {
  const { framing, preview } = props;
  const t = useTranslate();
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    let here = true;
    preview(framing).then(
      ({ shape, pixels }) => here && setShown({ shape, values: Float32Array.from(pixels, (value) => value / 255) }),
      () => {},
    );
    return () => {
      here = false;
    };
  }, [framing, preview]);
  if (!shown) return <div className={styles.preview} />;
  const { shape, values } = shown;
  const count = values.length / sizeOf(shape);
  return (
    <ul className={styles.preview} aria-label={t("As the network gets them")}>
      {Array.from({ length: count }, (_, index) => (
        <li key={index}>
          <Picture
            values={values}
            shape={shape}
            offset={index * sizeOf(shape)}
            room={64}
            label={t("example {number}", { number: index + 1 })}
          />
        </li>
      ))}
    </ul>
  );
}
