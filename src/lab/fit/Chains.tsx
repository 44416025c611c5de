import { formatShape } from "../../math/shape";
import { useTranslate } from "../../ui/language";
import { repeated } from "../shapes/chain";
import type { Axis } from "./places";
import styles from "./Chains.module.css";

/** At most so many sizes are written out; of longer chains the middle is left out. */
const written = 9;

/** The same layer again and again, from several pictures, until it refuses. */
export function Chains({ starts, axis }: { starts: readonly number[]; axis: Axis }) {
  const t = useTranslate();
  const { kernel, stride, padding, dilation } = axis;
  const layer = {
    kind: "conv",
    values: {
      filters: 1,
      window: [kernel, kernel],
      stride: [stride, stride],
      padding,
      dilation: [dilation, dilation],
      groups: 1,
      slices: 0,
    },
  } as const;
  return (
    <ul className={styles.list}>
      {starts.map((side, index) => {
        const { shapes, refusal } = repeated([side, side, 1], layer);
        const sizes = shapes.map(([length]) => length);
        const times = sizes.length - 1;
        const long = sizes.length > written;
        return (
          <li key={index} className={styles.chain}>
            <p className={styles.sizes} data-reading={long ? undefined : `chain${side}`}>
              {sizes.map((size, place) =>
                long && place >= 4 && place < sizes.length - 3 ? (
                  place === 4 && <span key={place}>…</span>
                ) : (
                  <data
                    key={place}
                    value={size}
                    data-reading={long && place === times ? `after${times}from${side}` : undefined}
                  >
                    {size}
                  </data>
                ),
              )}
            </p>
            <p className={styles.words}>
              {refusal ? (
                <>
                  {t("{times, plural, =0 {It doesn’t fit even once.} one {It fits # time.} other {It fits # times.}}", {
                    times,
                  })}{" "}
                  {t("What is left is {size}, too small for one more.", {
                    size: formatShape(shapes[times].slice(0, 2)),
                  })}
                </>
              ) : (
                t("It fits for ever: the picture no longer shrinks.")
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
