import { setOptimizer, setTraining } from "../experiment/edits";
import { optimizers, type OptimizerId } from "../optimizers";
import type { Settings } from "../settings";
import { useSession, useSessionState } from "../session/useSession";
import { Icon } from "../ui/Icon";
import { useTranslate } from "../ui/language";
import { LinePopover } from "../ui/LinePopover";
import { Select } from "../ui/Select";
import { SettingsForm } from "../ui/SettingsForm";
import { useShortened } from "../ui/useShortened";
import { ValuePopover } from "../ui/ValuePopover";
import { Footprint } from "./Footprint";
import { RuleButton } from "./Rule";
import { Seeds } from "./Seeds";
import styles from "./SettingsRow.module.css";
import { trainingOptions } from "./trainingOptions";

/** The optimiser as a word to choose; its label only spoken where it is `quiet`. */
export function OptimizerSelect({ quiet = false }: { quiet?: boolean }) {
  const t = useTranslate();
  const session = useSession();
  const type = useSessionState((state) => state.experiment.training.type);
  const options = (Object.keys(optimizers) as OptimizerId[]).map((value) => ({
    value,
    label: t(optimizers[value].label),
  }));
  return (
    <Select
      label={t("Optimiser")}
      quiet={quiet}
      value={type as OptimizerId}
      options={options}
      onChange={(value) => void session.edit(setOptimizer(session.getState().experiment, value))}
    />
  );
}

/**
 * Ways to shorten the line, one after the other: less air and no label of the optimiser; none of the memory; loss and
 * memory under “more”.
 */
const [closer, memoryQuiet, lossInMore, memoryInMore] = [1, 2, 3, 4];

/** How it is trained, in one line; all of it applies from the next step on. */
export function SettingsRow() {
  const t = useTranslate();
  const session = useSession();
  const experiment = useSessionState((state) => state.experiment);
  const { values } = experiment.training;
  const { near, more } = trainingOptions(experiment);
  const refused = useSessionState((state) => state.refused !== null);
  const written = Object.entries(near).map(([name, setting]) => setting.format(values[name] ?? setting.default));
  const [row, shortened] = useShortened<HTMLDivElement>(
    memoryInMore,
    [experiment.training.type, ...written, refused].join(" "),
  );
  const hidden: Settings = shortened >= lossInMore && near.loss ? { loss: near.loss } : {};
  // What was refused says so in sight.
  const memory = refused || shortened < memoryInMore;
  const change = (name: string, value: unknown) =>
    void session.edit(setTraining(session.getState().experiment, name, value));
  return (
    <div
      ref={row}
      className={styles.row}
      data-close={shortened >= closer || undefined}
      role="group"
      aria-label={t("How it is trained")}
    >
      <OptimizerSelect quiet={shortened >= closer} />
      <RuleButton />
      {Object.entries(near).map(([name, setting]) => {
        if (name in hidden) return null;
        const { control } = setting;
        if (control.kind === "choice")
          return (
            <Select
              key={name}
              label={t(setting.label)}
              value={String(values[name] ?? setting.default)}
              options={control.options.map(({ value, label }) => ({ value, label: t(label) }))}
              onChange={(value) => change(name, value)}
            />
          );
        return (
          <ValuePopover key={name} label={t(setting.label)} value={setting.format(values[name] ?? setting.default)}>
            <SettingsForm settings={{ [name]: setting } satisfies Settings} values={values} onChange={change} />
            <p className={styles.when}>{t("Applies from the next step on.")}</p>
          </ValuePopover>
        );
      })}
      <LinePopover
        label={t("More settings")}
        opener={
          <>
            {t("more")}
            <Icon name="caret" size={12} />
          </>
        }
      >
        <div className={styles.more}>
          <SettingsForm settings={{ ...hidden, ...more }} values={values} onChange={change} />
          <Seeds />
          {!memory && <Footprint />}
        </div>
      </LinePopover>
      {memory && <Footprint quiet={shortened >= memoryQuiet} />}
    </div>
  );
}
