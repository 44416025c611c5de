import { formatShape } from "../../math/shape";
import { useTranslate } from "../../ui/language";
import { percent } from "../../ui/figures";
import { Count, ShapeText } from "./figures";
import { kindOf } from "./kinds";
import styles from "./LayersTable.module.css";
import type { Layer, Refusal, Step } from "./stack";

/** The layers of a stack, a row each: what comes out, what it costs, what it sees. The chosen one has its form beside. */
export function LayersTable(props: {
  stack: readonly Layer[];
  steps: readonly Step[];
  refusal: Refusal | null;
  total: { readonly parameters: number; readonly multiplications: number };
  chosen: number;
  onChoose: (layer: number) => void;
}) {
  const { stack, steps, refusal, total, chosen, onChoose } = props;
  const t = useTranslate();
  const last = steps.at(-1);
  return (
    <div className={styles.scroll} role="region" aria-label={t("Layers")} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("layer")}</th>
            <th scope="col">{t("output")}</th>
            <th scope="col" className={styles.number}>
              {t("parameters")}
            </th>
            <th scope="col">{t("share")}</th>
            <th scope="col">{t("sees")}</th>
            <th scope="col" className={styles.number}>
              {t("multiply–adds")}
            </th>
          </tr>
        </thead>
        <tbody>
          {stack.map((layer, index) => (
            <tr key={index} data-chosen={index === chosen || undefined}>
              <th scope="row">
                <button
                  type="button"
                  className={styles.name}
                  aria-pressed={index === chosen}
                  onClick={() => onChoose(index)}
                >
                  <span className={styles.place}>{index + 1}</span> {t(kindOf(layer.kind).title(layer.values))}
                </button>
              </th>
              {steps[index] ? (
                <Cells step={steps[index]} total={total.parameters} />
              ) : (
                <td colSpan={5} className={styles.refused}>
                  {index === refusal?.layer ? t(refusal.what) : t("not reached")}
                </td>
              )}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("all layers")}</th>
            <td>{last && formatShape(last.output)}</td>
            <td className={styles.number}>
              <Count value={total.parameters} name="totalParams,total" />
            </td>
            <td>100%</td>
            <td>{last && <Sight step={last} />}</td>
            <td className={styles.number}>
              <Count value={total.multiplications} />
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** How much of the input one cell sees. */
function Sight({ step: { sight }, name }: { step: Step; name?: string }) {
  const t = useTranslate();
  if (sight === "all") return t("everything");
  return (
    <>
      <Count value={sight.cells[0]} name={name} item />×{sight.cells[1]}
    </>
  );
}

function Cells({ step, total }: { step: Step; total: number }) {
  const share = total > 0 ? step.parameters / total : 0;
  return (
    <>
      <td>
        <ShapeText shape={step.output} name="shapes" item />
      </td>
      <td className={styles.number}>
        <Count value={step.parameters} name="params,perLayer" item />
      </td>
      <td>
        <span className={styles.bar}>
          <span style={{ width: `${100 * share}%` }} />
        </span>
        <span className={styles.percent}>{share > 0 && share < 0.005 ? "<1%" : percent(share)}</span>
      </td>
      <td>
        <Sight step={step} name="result" />
      </td>
      <td className={styles.number}>
        <Count value={step.multiplications} />
      </td>
    </>
  );
}
