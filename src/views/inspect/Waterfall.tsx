import type { Group, WeightedSum } from "../../experiment/arithmetic";
import { activations } from "../../layers/activations";
import { Canvas } from "../../ui/Canvas";
import { paintCells } from "../../ui/cells";
import { fixed } from "../../ui/figures";
import { useTranslate } from "../../ui/language";
import { sourceName, type Inspection } from "./inspection";
import type { scalesOf } from "./colours";
import { rangeOf, waterfallOf, type Bar } from "./waterfall";
import styles from "./Waterfall.module.css";

const mini = 16;

/** Every part of a sum as a bar that begins where the one before ends; a bar of a source shows its patch when pressed. */
export function Waterfall(props: {
  inspection: Inspection;
  sum: WeightedSum;
  scales: ReturnType<typeof scalesOf>;
  chosen: number;
  onChoose: (source: number) => void;
}) {
  const { inspection, sum, scales, chosen, onChoose } = props;
  const t = useTranslate();
  const bars = waterfallOf(sum, chosen);
  const [least, most] = rangeOf(bars, sum.value);
  const place = (value: number) => (most > least ? (100 * (value - least)) / (most - least) : 0);
  const single = sum.rows * sum.columns === 1;
  const groupOf = (what: Bar["what"]) => sum.groups.find(({ source }) => source === what);
  const nameOf = ({ what, count }: Bar) =>
    what === "bias"
      ? t("bias")
      : what === "rest"
        ? t("{count, plural, one {# other} other {# others}}", { count })
        : t(sourceName(inspection, what));
  return (
    <div className={styles.waterfall} data-single={single || undefined} style={{ "--zero": `${place(0)}%` } as object}>
      <ol className={styles.bars} aria-label={t("What each source adds")}>
        {bars.map((bar) => {
          const group = groupOf(bar.what);
          const inner = (
            <>
              <span className={styles.name}>{nameOf(bar)}</span>
              <span className={styles.factors} aria-hidden>
                {group && (single ? <Product group={group} /> : <Factors group={group} sum={sum} scales={scales} />)}
              </span>
              <span className={styles.track} aria-hidden>
                <BarMark from={place(bar.from)} to={place(bar.from + bar.amount)} sign={Math.sign(bar.amount)} />
              </span>
              <span className={styles.amount}>{fixed(bar.amount)}</span>
            </>
          );
          return (
            <li key={bar.what}>
              {group && !single ? (
                <button
                  type="button"
                  className={styles.row}
                  aria-pressed={group.source === chosen}
                  onClick={() => onChoose(group.source)}
                >
                  {inner}
                </button>
              ) : (
                <span className={styles.row}>{inner}</span>
              )}
            </li>
          );
        })}
      </ol>
      {sum.curve !== "linear" && <Result name={t("sum")} value={sum.sum} place={place} />}
      <Result
        name={sum.curve === "linear" ? t("sum") : t("after {curve}", { curve: activations[sum.curve].label })}
        value={sum.value}
        place={place}
        last={!inspection.silent}
      />
      {inspection.silent && <Result name={t("silenced")} value={0} place={place} last />}
    </div>
  );
}

/** The sum, or what the curve makes of it. */
function Result(props: { name: string; value: number; place: (value: number) => number; last?: boolean }) {
  const { name, value, place, last } = props;
  const [from, to] = [place(0), place(value)];
  return (
    <p className={last ? styles.last : styles.total}>
      <span className={styles.sumName}>{name}</span>
      <span className={styles.track} aria-hidden>
        <span className={styles.result} style={{ left: `${Math.min(from, to)}%`, width: `${Math.abs(to - from)}%` }} />
      </span>
      <strong className={styles.amount} data-value={last}>
        {fixed(value)}
      </strong>
    </p>
  );
}

function BarMark({ from, to, sign }: { from: number; to: number; sign: number }) {
  return (
    <span
      className={styles.bar}
      data-sign={sign < 0 ? "minus" : "plus"}
      style={{ left: `${Math.min(from, to)}%`, width: `${Math.abs(to - from)}%` }}
    />
  );
}

/** The patch and the weights in small. */
function Factors({ group, sum, scales }: { group: Group; sum: WeightedSum; scales: ReturnType<typeof scalesOf> }) {
  const { rows, columns } = sum;
  const cells = (values: Float64Array) => ({ values, rows, columns });
  return (
    <>
      <Canvas
        width={mini}
        height={mini}
        label={null}
        className={styles.mini}
        paint={(context) =>
          paintCells(context, cells(group.window), scales.read.ramp, scales.read.place, [0, 0, mini, mini])
        }
      />
      ×
      <Canvas
        width={mini}
        height={mini}
        label={null}
        className={styles.mini}
        paint={(context) =>
          paintCells(context, cells(group.weights), scales.weight.ramp, scales.weight.place, [0, 0, mini, mini])
        }
      />
    </>
  );
}

/** A single number times its weight, written. */
function Product({ group: { window, weights } }: { group: Group }) {
  return (
    <span className={styles.product}>
      {fixed(window[0])} × {fixed(weights[0])}
    </span>
  );
}
