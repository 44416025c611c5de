import { datasetOf } from "../../experiment/network";
import { ClassChip } from "../../ui/ClassChip";
import { fixed, percent } from "../../ui/figures";
import { useTranslate } from "../../ui/language";
import { classColour } from "../../ui/ramps";
import { huesOf } from "../hues";
import { useTheme } from "../../ui/theme";
import { probabilitiesOf } from "../answers";
import styles from "./Answer.module.css";
import type { Inspection } from "./inspection";

/** What becomes of the sums of the last layer: softmax or sigmoid, with every number it needs. */
export function Answer({ inspection }: { inspection: Inspection }) {
  const { network, parts, layer, unit, experiment } = inspection;
  const t = useTranslate();
  const theme = useTheme();
  const output = parts.example?.output;
  const sums = parts.maps?.[layer]?.values;
  const { dataset, values } = datasetOf(experiment.data);
  const labels = dataset.classes(values);
  const hues = huesOf(labels);
  if (layer !== network.layers.length - 1 || network.outputActivation === "linear") return null;
  if (!output || !sums || output.length !== network.outputs || sums.length !== network.outputs) return null;
  const shares = probabilitiesOf(output);
  const soft = network.outputActivation === "softmax";
  return (
    <section className={styles.answer}>
      <h3>{soft ? t("What softmax makes of all sums") : t("What the sigmoid makes of the sum")}</h3>
      <table className={styles.table}>
        <thead className="visually-hidden">
          <tr>
            <th>{t("class")}</th>
            <th>{t("sum")}</th>
            <th>{t("share")}</th>
          </tr>
        </thead>
        <tbody>
          {labels.map((label, index) => (
            <tr key={label} data-own={(soft && index === unit) || undefined}>
              <td>
                <ClassChip hue={hues[index]} label={label} />
              </td>
              <td>{soft ? fixed(sums[index]) : index === 1 ? fixed(sums[0]) : ""}</td>
              <td>
                <span className={styles.track} aria-hidden>
                  <span style={{ width: `${100 * shares[index]}%`, background: classColour(hues[index], theme) }} />
                </span>
                {percent(shares[index])}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
