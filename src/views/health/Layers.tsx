import { Icon } from "../../ui/Icon";
import { figure, lossFigure, percent } from "../../ui/figures";
import { useTranslate } from "../../ui/language";
import { layerName } from "../network/names";
import { shareFigure } from "./figures";
import styles from "./health.module.css";
import type { Look, Patient } from "./rules/rule";

/** Every layer that weighs or bends, a row: gradient, step, what it says, how much of it is off. */
export function Layers({ look }: { look: Look }) {
  const t = useTranslate();
  const { layers, network, learning } = look;
  const rows = layers.filter(({ info, curve }) => info.weights.length > 0 || curve !== "linear");
  const gradients = learning.map(({ gradient }) => gradient).filter((gradient) => gradient > 0);
  return (
    <table className={styles.layers}>
      <thead>
        <tr>
          <th scope="col">{t("layer")}</th>
          <th scope="col" title={t("Root of the mean square over its parameters; the bar is logarithmic")}>
            {t("gradient")}
          </th>
          <th scope="col" title={t("How far the next step moves it, as a share of its size; about 0.1% is usual")}>
            {t("moves")}
          </th>
          <th scope="col" title={t("Mean and standard deviation of all it says")}>
            {t("says")}
          </th>
          <th scope="col">{t("off")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((patient) => (
          <tr key={patient.key}>
            <th scope="row">{t(layerName(network, patient.index))}</th>
            <td>
              {patient.info.values.frozen === true ? (
                <span title={t("frozen")}>
                  <Icon name="lock" size={12} />
                  <span className="visually-hidden">{t("frozen")}</span>
                </span>
              ) : (
                <Gradient gradient={patient.gradient} all={gradients} />
              )}
            </td>
            <td>{patient.update === null ? "–" : shareFigure(patient.update)}</td>
            <td>
              {figure(patient.mean)} ± {figure(patient.spread)}
            </td>
            <td>
              <Off patient={patient} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Bars stand for at least so many powers of ten. */
const decades = 3;

function Gradient({ gradient, all }: { gradient: number | null; all: readonly number[] }) {
  if (gradient === null) return "–";
  const top = Math.log10(Math.max(...all, Number.MIN_VALUE));
  const low = Math.min(top - decades, Math.log10(Math.min(...all, Infinity)) - 0.5);
  const share = gradient > 0 ? Math.max(0.04, (Math.log10(gradient) - low) / (top - low)) : 0;
  return (
    <>
      <span className={styles.track} aria-hidden>
        <span style={{ width: `${100 * Math.min(1, share)}%` }} />
      </span>
      <span className={styles.number}>{gradient === 0 ? "0" : lossFigure(gradient)}</span>
    </>
  );
}

/** Dead units of a curve that can be off, or how much of one with flat ends lies there. */
function Off({ patient: { dead, saturated, info, curve } }: { patient: Patient }) {
  const t = useTranslate();
  if (saturated !== null) return t("{share} flat", { share: percent(saturated) });
  if (curve !== "relu") return "–";
  return t("{done} of {all}", { done: dead.length, all: info.output[info.output.length - 1] });
}
