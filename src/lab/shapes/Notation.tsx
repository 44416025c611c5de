import { useTranslate } from "../../ui/language";
import type { Margin } from "../../math/windows";
import { ShapeText } from "./figures";
import styles from "./Notation.module.css";
import { notationOf } from "./notation";
import type { Step } from "./stack";

const rings = ([before, after]: Margin) => (before === after ? String(before) : `${before} + ${after}`);
const once = (values: readonly string[]) => (values[0] === values[1] ? values[0] : values.join(", "));

/** A convolution in the letters that lectures use, with the shape of each array. */
export function Notation({ step, place, batch }: { step: Step; place: number; batch: number }) {
  const t = useTranslate();
  const notation = notationOf(step, batch);
  if (!notation) return <p className={styles.none}>{t("Letters are for convolutions: choose one above.")}</p>;
  const letters: readonly (readonly [string, string, string])[] = [
    ["f", once(notation.f.map(String)), t("side of the filter")],
    ["p", once(notation.p.map(rings)), t("padding")],
    ["s", once(notation.s.map(String)), t("stride")],
    ["n_c", String(notation.filters), t("filters, and so the channels that come out")],
  ];
  const shapes: readonly (readonly [string, string, readonly number[]])[] = [
    ["filterShape", t("one filter: f × f × channels that arrive"), notation.filter],
    ["activationShape", t("activations a"), notation.activations],
    ["batchShape", t("activations of a batch A, with m in front"), notation.batch],
    ["weightShape", t("all weights"), notation.weights],
    ["biasShape", t("biases"), notation.biases],
  ];
  return (
    <dl className={styles.list}>
      {letters.map(([letter, value, what]) => (
        <div key={letter}>
          <dt>
            <i className={styles.letter}>{letter.charAt(0)}</i>
            {letter.length > 1 && <sub>{letter.slice(2)}</sub>}
            <sup>[{place}]</sup> <span>{what}</span>
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
      {shapes.map(([name, what, shape]) => (
        <div key={name}>
          <dt>{what}</dt>
          <dd>
            <ShapeText shape={shape} name={name} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
