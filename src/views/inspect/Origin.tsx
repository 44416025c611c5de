import { useState } from "react";
import type { Group, Pooled, WeightedSum } from "../../experiment/arithmetic";
import { fixed } from "../../ui/figures";
import { useTranslate } from "../../ui/language";
import { useSize } from "../../ui/measure";
import { useTheme } from "../../ui/theme";
import { largest, scaleOf, scalesOf } from "./colours";
import { formulasOf } from "./formulas";
import styles from "./Inspector.module.css";
import { sourceName, type Inspection } from "./inspection";
import { NumberGrid } from "./NumberGrid";
import { Waterfall } from "./Waterfall";

/** Of a patch, its weights or their products, at most, and of the signs between them, in CSS pixels. */
const [largestSide, signs] = [104, 48];

/** Where a number comes from, written out: for the eye as coloured grids and bars. */
export function Origin(props: {
  inspection: Inspection;
  chosen: number;
  /** Whether the rule is written, too. */
  formula: boolean;
  onChoose: (source: number) => void;
}) {
  const { inspection, chosen, formula, onChoose } = props;
  const { arithmetic } = inspection;
  const t = useTranslate();
  const theme = useTheme();
  const [place, size] = useSize<HTMLDivElement>();
  const side = size.width > 0 ? Math.min(largestSide, Math.floor((size.width - signs) / 3)) : largestSide;
  const [pointed, setPointed] = useState<number | null>(null);
  if (!arithmetic) return <p className={styles.quiet}>{t("Its numbers are on their way.")}</p>;
  const scales = scalesOf(inspection, theme);
  return (
    <div ref={place} className={styles.origin}>
      {arithmetic.kind === "sum" && (
        <>
          {arithmetic.rows * arithmetic.columns > 1 && (
            <Patch
              inspection={inspection}
              sum={arithmetic}
              group={arithmetic.groups.find(({ source }) => source === chosen) ?? arithmetic.groups[0]}
              side={side}
              scales={scales}
              pointed={pointed}
              onPoint={setPointed}
            />
          )}
          <Waterfall inspection={inspection} sum={arithmetic} scales={scales} chosen={chosen} onChoose={onChoose} />
        </>
      )}
      {arithmetic.kind === "pool" && (
        <Pool
          inspection={inspection}
          pool={arithmetic}
          side={side}
          scales={scales}
          pointed={pointed}
          onPoint={setPointed}
        />
      )}
      {arithmetic.kind === "normal" && (
        <dl className={styles.facts}>
          <Fact name={t("it arrives as")} value={arithmetic.x} />
          <Fact name={t("usual mean and variance")} value={arithmetic.mean} and={arithmetic.variance} />
          <Fact name={t("brought to mean 0 and spread 1")} value={arithmetic.normal} />
          <Fact name={t("learned scale and shift")} value={arithmetic.gamma} and={arithmetic.beta} />
        </dl>
      )}
      {arithmetic.kind === "curve" && (
        <dl className={styles.facts}>
          <Fact name={t("it arrives as")} value={arithmetic.x} />
        </dl>
      )}
      {formula && (
        <ul className={styles.formulas}>
          {formulasOf(arithmetic).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Fact({ name, value, and }: { name: string; value: number; and?: number }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {fixed(value)}
        {and !== undefined && ` · ${fixed(and)}`}
      </dd>
    </div>
  );
}

interface Pointing {
  readonly side: number;
  readonly scales: ReturnType<typeof scalesOf>;
  readonly pointed: number | null;
  readonly onPoint: (cell: number | null) => void;
}

/** One source's patch × its weights = products. */
function Patch(props: Pointing & { inspection: Inspection; sum: WeightedSum; group: Group }) {
  const { inspection, sum, group, side, scales, pointed, onPoint } = props;
  const t = useTranslate();
  const theme = useTheme();
  const { rows, columns, inside } = sum;
  const common = { rows, columns, side, inside, pointed, onPoint };
  const most = largest(sum.groups.flatMap(({ products }) => [...products]));
  const several = sum.groups.length > 1;
  const number = group.source + 1;
  // One weight for each pixel of each map: which one it is says where it came from.
  const flattened = sum.maps && inspection.info.output.length === 1;
  return (
    <div className={styles.product} data-slice={group.source}>
      <figure style={{ width: side + 2 }}>
        <NumberGrid {...common} values={group.window} scale={scales.read} />
        <figcaption className={styles.caption}>{t(sourceName(inspection, group.source))}</figcaption>
      </figure>
      <span className={styles.sign} aria-hidden>
        ×
      </span>
      <figure style={{ width: side + 2 }}>
        <NumberGrid {...common} values={group.weights} scale={scales.weight} />
        <figcaption className={styles.caption}>
          {flattened && pointed !== null
            ? t("row {row}, column {column}", {
                row: Math.floor(pointed / columns) + 1,
                column: (pointed % columns) + 1,
              })
            : several
              ? t("slice {number}", { number })
              : t("kernel")}
        </figcaption>
      </figure>
      <span className={styles.sign} aria-hidden>
        =
      </span>
      <figure style={{ width: side + 2 }}>
        <NumberGrid {...common} values={group.products} scale={scaleOf("signed", most, theme)} />
        <figcaption className={styles.caption}>
          {pointed === null ? (
            <>
              {t("they add up to")} <strong>{fixed(group.sum)}</strong>
            </>
          ) : (
            `${fixed(group.window[pointed])} × ${fixed(group.weights[pointed])} = ${fixed(group.products[pointed])}`
          )}
        </figcaption>
      </figure>
    </div>
  );
}

function Pool(props: Pointing & { inspection: Inspection; pool: Pooled }) {
  const { inspection, pool, side, scales, pointed, onPoint } = props;
  const { how, window, rows, columns, inside, count, winner, value } = pool;
  const t = useTranslate();
  return (
    <div className={styles.pool}>
      <figure>
        <NumberGrid
          values={window}
          rows={rows}
          columns={columns}
          scale={scales.read}
          side={side}
          inside={inside}
          pointed={pointed ?? (how === "most" ? winner : null)}
          onPoint={onPoint}
        />
        <figcaption className={styles.caption}>{t(sourceName(inspection, pool.source))}</figcaption>
      </figure>
      <p>
        {how === "most"
          ? t("The largest of {count, plural, one {# number} other {# numbers}}", { count })
          : t("The mean of {count, plural, one {# number} other {# numbers}}", { count })}
        <br />
        <strong data-value>{fixed(value)}</strong>
      </p>
    </div>
  );
}
