import { setOptimizer, setTraining } from "../experiment/edits";
import { optimizers, type OptimizerId } from "../optimizers";
import type { Settings } from "../settings";
import { useSession, useSessionState } from "../session/useSession";
import { Icon } from "../ui/Icon";
import { useTranslate } from "../ui/language";
import { Popover } from "../ui/Popover";
import { Select } from "../ui/Select";
import { SettingsForm } from "../ui/SettingsForm";
import { ValuePopover } from "../ui/ValuePopover";
import { Footprint } from "./Footprint";
import { RuleButton } from "./Rule";
import { Seeds } from "./Seeds";
import styles from "./SettingsRow.module.css";
import { trainingOptions } from "./trainingOptions";

/** The optimiser as a word to choose. */
export function OptimizerSelect() {
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
      value={type as OptimizerId}
      options={options}
      onChange={(value) => void session.edit(setOptimizer(session.getState().experiment, value))}
    />
  );
}

/** How it is trained, in one line; all of it applies from the next step on. */
export function SettingsRow() {
  const t = useTranslate();
  const session = useSession();
  const experiment = useSessionState((state) => state.experiment);
  const { values } = experiment.training;
  const { near, more } = trainingOptions(experiment);
  const change = (name: string, value: unknown) =>
    void session.edit(setTraining(session.getState().experiment, name, value));
  return (
    <div className={styles.row} role="group" aria-label={t("How it is trained")}>
      <OptimizerSelect />
      <RuleButton />
      {Object.entries(near).map(([name, setting]) => {
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
      <Popover
        label={t("More settings")}
        openerClassName={styles.opener}
        className={styles.panel}
        opener={
          <>
            <span className={styles.label}>{t("more")}</span>
            <Icon name="caret" size={12} />
          </>
        }
      >
        <div className={styles.more}>
          {Object.keys(more).length > 0 && <SettingsForm settings={more} values={values} onChange={change} />}
          <Seeds />
        </div>
      </Popover>
      <Footprint />
    </div>
  );
}
