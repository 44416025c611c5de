import type { Experiment } from "../experiment/experiment";
import type { Parts } from "../experiment/snapshot";
import { message, type Message } from "../locales/message";
import { figure } from "../ui/figures";
import { useTranslate } from "../ui/language";
import { shareFigure } from "./health/figures";
import { Findings } from "./health/Findings";
import { Layers } from "./health/Layers";
import { diagnose } from "./health/look";
import styles from "./health/health.module.css";
import { layerName } from "./network/names";
import { cell, type Table, type View, type ViewProps } from "./view";

function Health({ experiment, snapshot }: ViewProps) {
  const t = useTranslate();
  const diagnosis = snapshot && diagnose(snapshot.parts, experiment);
  if (!diagnosis) return <p className={styles.quiet}>{t("Its numbers are on their way.")}</p>;
  return (
    <div className={styles.health}>
      <Findings diagnosis={diagnosis} />
      <Layers look={diagnosis.look} />
      <p className={styles.quiet}>
        {t(
          "Gradient and step are those of the first {batch} training examples; the rest is seen over {examples} validation examples.",
          {
            batch: snapshot.parts.health?.batch ?? 0,
            examples: snapshot.parts.health?.examples ?? 0,
          },
        )}
      </p>
    </div>
  );
}

const describeHealth = (parts: Partial<Parts>, experiment: Experiment): Message =>
  diagnose(parts, experiment)?.sum ?? message("Its numbers are on their way.");

const number = (value: number | null) => cell(value === null ? "–" : figure(value, 6));
const share = (value: number | null) => cell(value === null ? "–" : shareFigure(value));

function healthTable(parts: Partial<Parts>, experiment: Experiment): Table {
  const head = [
    message("layer"),
    message("gradient"),
    message("weights"),
    message("moves in one step"),
    message("mean"),
    message("spread"),
    message("dead units"),
    message("saturated"),
  ];
  const look = diagnose(parts, experiment)?.look;
  if (!look) return { head, rows: [] };
  return {
    head,
    rows: look.layers.map(({ index, gradient, weights, update, mean, spread, dead, saturated }) => [
      layerName(look.network, index),
      number(gradient),
      number(weights),
      share(update),
      number(mean),
      number(spread),
      dead.length,
      share(saturated),
    ]),
  };
}

/** How each layer learns, in plain words: what is wrong, why, and what to try. */
export const health: View = {
  title: "How the layers are doing",
  needs: ["health", "progress"],
  suits: () => true,
  Component: Health,
  describe: describeHealth,
  table: healthTable,
};
