import type { Parts } from "../../experiment/snapshot";
import { sizeOf, type Shape } from "../../math/shape";
import { useTranslate } from "../../ui/language";
import { Picture } from "../../ui/Picture";
import styles from "./Pairs.module.css";
import { useCut } from "./useCut";

type PairOfClasses = Parts["confusion"]["worst"][number];

/** The most pairs, and the most pictures shown beside one. */
const [mostPairs, mostPictures] = [3, 3];

/**
 * Which classes are mixed up most, each pair with pictures of `shape` where there are some; a click fills the gallery.
 * On wide pages a pair that the end of the rail would cut is not seen until there is room for it or it has the focus.
 */
export function Pairs(props: {
  worst: readonly PairOfClasses[];
  labels: readonly string[];
  shape: Shape | null;
  onChoose: (actual: number, predicted: number) => void;
}) {
  const { worst, ...rest } = props;
  return (
    <ul className={styles.pairs}>
      {worst.slice(0, mostPairs).map((pair) => (
        <Pair key={`${pair.actual} ${pair.predicted}`} pair={pair} {...rest} />
      ))}
    </ul>
  );
}

function Pair(props: {
  pair: PairOfClasses;
  labels: readonly string[];
  shape: Shape | null;
  onChoose: (actual: number, predicted: number) => void;
}) {
  const { pair, labels, shape, onChoose } = props;
  const { actual, predicted, count, indices, inputs } = pair;
  const t = useTranslate();
  const [item, cut] = useCut<HTMLLIElement>();
  const names = { label: t(labels[actual]), other: t(labels[predicted]) };
  return (
    <li ref={item} className={styles.item} data-cut={cut || undefined}>
      <button
        type="button"
        className={styles.pair}
        onClick={() => onChoose(actual, predicted)}
        disabled={shape === null}
      >
        <span>
          <b>
            {names.label} → {names.other}
          </b>{" "}
          <span className={styles.times}>{t("{count, plural, one {once} other {# times}}", { count })}</span>
        </span>
        {shape && (
          <span className={styles.pictures}>
            {indices.slice(0, mostPictures).map((index, place) => (
              <Picture
                key={index}
                values={inputs}
                shape={shape}
                offset={place * sizeOf(shape)}
                room={28}
                label={t("{label} taken for {other}", names)}
                className={styles.picture}
              />
            ))}
          </span>
        )}
      </button>
    </li>
  );
}
