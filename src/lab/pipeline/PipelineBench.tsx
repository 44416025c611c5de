import { useMemo } from "react";
import type { ValuesOf } from "../../settings";
import { useTranslate } from "../../ui/language";
import { SettingField } from "../../ui/SettingField";
import { scene } from "../picture/scene";
import { conventions } from "../pixels/conventions";
import { TypedField } from "../TypedField";
import { stagesOf } from "./pipeline";
import styles from "./PipelineBench.module.css";
import { pipelineSettings } from "./settings";
import { StageCard } from "./StageCard";

type Values = ValuesOf<typeof pipelineSettings>;

/** A picture on its way from a file into a network, stage by stage. */
export function PipelineBench({ values, change }: { values: Values; change: (values: Partial<Values>) => void }) {
  const t = useTranslate();
  const { file, size, fit, resizing, grey, convention } = values;
  const input = useMemo(() => {
    const { shape, values: colours } = scene(...file);
    return { shape, values: Float64Array.from(colours, Math.round) };
  }, [file]);
  const stages = useMemo(
    () => stagesOf(input, { size, fit, resizing, grey, convention }),
    [input, size, fit, resizing, grey, convention],
  );
  const [first, last] = [stages[0], stages[stages.length - 1]];
  return (
    <div className={styles.bench}>
      <div className={styles.fields}>
        {(["file", "size"] as const).map((name) => (
          <TypedField
            key={name}
            setting={pipelineSettings[name]}
            value={values[name]}
            onChange={(value) => change({ [name]: value })}
          />
        ))}
        {(["fit", "resizing", "grey", "convention"] as const).map((name) => (
          <SettingField
            key={name}
            setting={pipelineSettings[name]}
            value={values[name]}
            onChange={(value) => change({ [name]: value })}
          />
        ))}
      </div>
      <ol className={styles.stages}>
        {stages.map((stage, index) => (
          <StageCard
            key={index}
            stage={stage}
            place={index + 1}
            convention={index === stages.length - 1 ? conventions[convention] : null}
          />
        ))}
      </ol>
      <p className={styles.note}>
        {t("Of {before, number} numbers in the file {after, number} reach the network.", {
          before: first.picture.values.length,
          after: last.picture.values.length,
        })}{" "}
        {convention === "bytes"
          ? t("Whole numbers of 0–255 take one byte each.")
          : t(
              "Numbers with a fraction take four bytes each, so scaling alone makes the picture four times as large in memory.",
            )}
      </p>
    </div>
  );
}
