import { setTraining } from "../experiment/edits";
import { useSession, useSessionState } from "../session/useSession";
import { SettingsForm } from "../ui/SettingsForm";
import { Backend } from "./Backend";
import { Figures } from "./Figures";
import { Footprint } from "./Footprint";
import { HealthLine } from "./HealthLine";
import { HealthRail } from "./HealthRail";
import { RuleButton } from "./Rule";
import { Seeds } from "./Seeds";
import styles from "./SettingsPanel.module.css";
import { OptimizerSelect } from "./SettingsRow";
import { Speed } from "./Speed";
import { trainingOptions } from "./trainingOptions";

/** Everything about training as a form, for small pages. */
export function SettingsPanel({ health }: { health: Parameters<typeof HealthLine>[0] }) {
  const session = useSession();
  const experiment = useSessionState((state) => state.experiment);
  const { near, more } = trainingOptions(experiment);
  const change = (name: string, value: unknown) =>
    void session.edit(setTraining(session.getState().experiment, name, value));
  return (
    <div className={styles.panel}>
      <Figures />
      <HealthLine {...health} />
      {health.open && <HealthRail onClose={health.onOpen} />}
      <Speed />
      <OptimizerSelect />
      <RuleButton named />
      <SettingsForm settings={{ ...near, ...more }} values={experiment.training.values} onChange={change} />
      <Seeds />
      <Footprint />
      <Backend />
    </div>
  );
}
