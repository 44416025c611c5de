import { useMemo } from "react";
import { rangeOf } from "../../../math/kernel2d";
import { figure } from "../../../ui/figures";
import { useTranslate } from "../../../ui/language";
import { Stepper } from "../../../ui/Stepper";
import { Toggle } from "../../../ui/Toggle";
import type { BenchProps } from "../../bench";
import { ShowAsCode } from "../../code/ShowAsCode";
import { kernels, nameOf } from "../../../math/kernels";
import { Choice } from "../../pictures/Choice";
import { FilteredPicture } from "../../pictures/FilteredPicture";
import { KernelCells } from "../../pictures/KernelCells";
import { KernelShelf } from "../../pictures/KernelShelf";
import { PictureChoice } from "../../pictures/PictureChoice";
import { kernel2dOf, kernelValuesOf } from "../../pictures/settings";
import { useHeld } from "../../pictures/useHeld";
import styles from "./Pictures.module.css";
import { picturesSettings, type PicturesValues } from "./settings";
import { stagesOf } from "./stages";

export function Pictures({ values, change }: BenchProps<PicturesValues>) {
  const t = useTranslate();
  const held = useHeld(values);
  const stages = useMemo(() => stagesOf(values), [values]);
  const named = nameOf(kernel2dOf(values));
  const alone = stages.length === 1 && !values.removed;
  return (
    <div className={styles.bench}>
      <Stages values={values} change={change} />
      <div className={styles.picture}>
        <PictureChoice values={values} change={change} />
        <FilteredPicture
          held={held}
          stages={stages}
          border={values.border}
          display={values.display}
          ends={alone ? named?.ends : undefined}
          label={t("The picture through {name}", { name: named ? t(named.label) : t("your kernel") })}
        />
        <div className={styles.line}>
          <Choice
            setting={picturesSettings.display}
            value={values.display}
            onChange={(display) => change({ display })}
          />
          <Choice setting={picturesSettings.border} value={values.border} onChange={(border) => change({ border })} />
        </div>
        <ShowAsCode stages={stages} border={values.border} />
      </div>
      <KernelShelf
        kernels={kernels}
        chosen={kernel2dOf(values)}
        values={values}
        onPick={({ kernel, display }) => change({ ...kernelValuesOf(kernel), display })}
      />
    </div>
  );
}

function Stages({ values, change }: BenchProps<PicturesValues>) {
  const t = useTranslate();
  const kernel = kernel2dOf(values);
  const named = nameOf(kernel);
  const { sum, least, most } = rangeOf(kernel);
  return (
    <div className={styles.stages}>
      <section className={styles.stage}>
        <h3 className={styles.title}>{named ? t(named.label) : t("Your kernel")}</h3>
        <KernelCells label={t("Kernel")} values={values} onChange={change} />
        <p className={styles.summary}>{named && t(named.summary)}</p>
        <p className={styles.reach}>
          {t("Its weights add up to {sum}. On pixels from 0 to 1 it can answer {least} to {most}.", {
            sum: figure(sum),
            least: figure(least),
            most: figure(most),
          })}
        </p>
        <Toggle label={t("What was removed")} checked={values.removed} onChange={(removed) => change({ removed })} />
      </section>
      <section className={styles.stage}>
        <h3 className={styles.title}>{t("And then")}</h3>
        <div className={styles.line}>
          <Toggle label={t("ReLU")} checked={values.relu} onChange={(relu) => change({ relu })} />
          <Choice setting={picturesSettings.pool} value={values.pool} onChange={(pool) => change({ pool })} />
          {values.pool !== "none" && (
            <Stepper
              label={t("Size of a block")}
              value={values.block}
              min={2}
              max={8}
              onChange={(block) => change({ block })}
            />
          )}
          <Toggle label={t("Second kernel")} checked={values.second} onChange={(second) => change({ second })} />
        </div>
        {values.second && (
          <KernelCells
            label={t("Second kernel")}
            values={{ kernel: values.kernel2, divide: values.divide2 }}
            cell={36}
            onChange={({ kernel, divide }) => change({ kernel2: kernel, divide2: divide })}
          />
        )}
      </section>
    </div>
  );
}
