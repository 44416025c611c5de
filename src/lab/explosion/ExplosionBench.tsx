import type { ValuesOf } from "../../settings";
import { useTranslate } from "../../ui/language";
import { Count } from "../shapes/figures";
import { TypedField } from "../TypedField";
import { Costs } from "./Costs";
import { explode } from "./explode";
import layout from "../bench.module.css";
import styles from "./ExplosionBench.module.css";
import { SceneAt } from "./SceneAt";
import { explosionSettings } from "./settings";

type Values = ValuesOf<typeof explosionSettings>;

/** The small picture that the chosen one stands beside. */
const small = [64, 64] as const;
const side = 288;

/** Two pictures at one display size, how many inputs each is, and what a first layer costs. */
export function ExplosionBench({ values, change }: { values: Values; change: (values: Partial<Values>) => void }) {
  const t = useTranslate();
  const chosen = explode(values);
  const { features } = explode({ ...values, size: small });
  return (
    <div className={layout.bench}>
      <div className={layout.fields}>
        {(["size", "channels", "units", "filters", "kernel"] as const).map((name) => (
          <TypedField
            key={name}
            setting={explosionSettings[name] as (typeof explosionSettings)["units"]}
            value={values[name] as number}
            onChange={(value) => change({ [name]: value })}
          />
        ))}
      </div>
      <div className={styles.main}>
        <div className={styles.pictures}>
          <figure>
            <SceneAt size={small} side={side} />
            <figcaption>
              {t("{shape}: {features, number} inputs", { shape: `${small.join("×")}×${values.channels}`, features })}
            </figcaption>
          </figure>
          <figure>
            <SceneAt size={values.size} side={side} />
            <figcaption>
              {values.size.join("×")}×{values.channels}: {t("inputs")}{" "}
              <b>
                <Count value={chosen.features} name="features" />
              </b>
            </figcaption>
          </figure>
        </div>
        <Costs dense={chosen.dense} convolution={chosen.convolution} units={values.units} />
      </div>
    </div>
  );
}
