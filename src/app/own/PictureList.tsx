import { useEffect, useState } from "react";
import type { Shape } from "../../math/shape";
import { useTranslate } from "../../ui/language";
import { Picture } from "../../ui/Picture";
import styles from "./own.module.css";

/** One page of pictures to choose from; only its own pixels are read. */
export function PictureList(props: {
  pixels: Blob;
  shape: Shape;
  /** Bytes a picture. */
  size: number;
  indices: readonly number[];
  nameOf: (index: number) => string;
  chosen: ReadonlySet<number>;
  changed: ReadonlyMap<number, number>;
  onChosen: (chosen: ReadonlySet<number>) => void;
}) {
  const { pixels, shape, size, indices, nameOf, chosen, changed, onChosen } = props;
  const t = useTranslate();
  const [read, setRead] = useState<{ indices: readonly number[]; values: Float32Array } | null>(null);
  useEffect(() => {
    let here = true;
    const parts = indices.map((index) => pixels.slice(index * size, (index + 1) * size));
    void valuesOf(new Blob(parts)).then((values) => here && setRead({ indices, values }));
    return () => {
      here = false;
    };
  }, [pixels, size, indices]);
  return (
    <ul className={styles.pictures} aria-label={t("Pictures")}>
      {read?.indices.map((index, place) => (
        <li key={index}>
          <label data-changed={changed.has(index) || undefined}>
            <input
              type="checkbox"
              className="visually-hidden"
              checked={chosen.has(index)}
              onChange={(event) => {
                const next = new Set(chosen);
                if (event.currentTarget.checked) next.add(index);
                else next.delete(index);
                onChosen(next);
              }}
            />
            <Picture values={read.values} shape={shape} offset={place * size} room={42} label={nameOf(index)} />
          </label>
        </li>
      ))}
    </ul>
  );
}

/** Bytes 0…255 as numbers 0…1. */
const valuesOf = async (pixels: Blob): Promise<Float32Array> =>
  Float32Array.from(new Uint8Array(await pixels.arrayBuffer()), (value) => value / 255);
