import { message, type Message } from "../../locales/message";
import { useTranslate } from "../../ui/language";
import { cell, type Table } from "../view";
import { TermsTable } from "../inspect/TermsTable";
import { labelsOf, type Followed } from "./followed";
import { precise } from "./precise";
import { trainingAt } from "./rule";
import styles from "./Stepper.module.css";
import { TypedGradient } from "./TypedGradient";

/** One output of the chosen example: its sum, what becomes of it, and what it should be. */
interface Output {
  readonly name: Message;
  readonly logit: number;
  readonly answer: number;
  readonly target: number;
  /** dL/dz; null behind a typed gradient. */
  readonly delta: number | null;
}

function outputsOf({ experiment, network, trace }: Followed): readonly Output[] {
  const labels = labelsOf(experiment);
  const last = trace.layers[trace.layers.length - 1];
  const label = trace.labels[trace.question.example];
  return Array.from(trace.answers, (answer, output) => ({
    name:
      network.outputs > 1
        ? message("class {label}", { label: { text: labels[output] } })
        : labels.length > 0
          ? message("share of {label}", { label: { text: labels[1] } })
          : message("the answer"),
    logit: last.output[output],
    answer,
    target: network.outputs > 1 ? Number(output === label) : label,
    delta: last.delta?.[output] ?? null,
  }));
}

const squaredIn = ({ experiment, network, trace }: Followed): boolean =>
  network.outputActivation === "linear" || trainingAt(experiment, trace.step + 1).values.loss === "squaredError";

/** How wrong the answer is: each output beside what it should be, and the one number that comes of it. */
export function LossStage({ followed }: { followed: Followed }) {
  const t = useTranslate();
  const { trace, network } = followed;
  const outputs = outputsOf(followed);
  const loss = trace.losses[trace.question.example];
  const right = outputs.find(({ target }) => target === 1) ?? outputs[0];
  const rule = squaredIn(followed)
    ? outputs.length > 1
      ? "L = Σ (a − y)² / K"
      : `L = (${precise(outputs[0].answer)} − ${bracketed(outputs[0].target)})²`
    : network.outputs > 1 || right.target === 1
      ? `L = −ln ${precise(right.answer)}`
      : `L = −ln (1 − ${precise(outputs[0].answer)})`;
  const table: Table = {
    head: [message("output"), message("sum z"), message("answer a"), message("should be y")],
    rows: outputs.map(({ name, logit, answer, target }) => [
      name,
      cell(precise(logit)),
      cell(precise(answer)),
      cell(precise(target)),
    ]),
  };
  return (
    <>
      <TermsTable table={table} label={t("The answer and what it should be")} />
      <p className={styles.formula}>
        {rule} = <strong>{precise(loss)}</strong>
      </p>
      <p className={styles.text}>
        {trace.count > 1
          ? t("The mean over the {count} examples of the batch is {loss}.", {
              count: trace.count,
              loss: precise(trace.loss),
            })
          : t("The batch is this example alone: its loss is {loss}.", { loss: precise(trace.loss) })}
      </p>
    </>
  );
}

const bracketed = (value: number): string => (value < 0 ? `(${precise(value)})` : precise(value));

/** Where the way back begins: how the loss changes with each sum of the last layer. */
export function LogitsStage({ followed }: { followed: Followed }) {
  const t = useTranslate();
  const { trace, network } = followed;
  const squared = squaredIn(followed);
  const outputs = outputsOf(followed);
  const n = trace.count;
  const last = trace.layers[trace.layers.length - 1];
  const typed = trace.question.upstream;
  const own = typed?.key === last.key;
  const slope = network.outputActivation === "linear" ? "" : " · ∂a/∂z";
  const rule = squared
    ? `δ = 2 · (a − y)${slope} / (${network.outputs} · ${n})`
    : n > 1
      ? `δ = (a − y) / ${n}`
      : "δ = a − y";
  const table: Table = {
    head: [message("output"), message("answer a"), message("should be y"), message("a − y"), message("error δ")],
    rows: outputs.map(({ name, answer, target, delta }) => [
      name,
      cell(precise(answer)),
      cell(precise(target)),
      cell(precise(answer - target)),
      cell(delta === null ? "–" : precise(delta)),
    ]),
  };
  return (
    <>
      <p className={styles.formula}>{own ? t("This gradient was typed; the loss does not send it.") : rule}</p>
      <TermsTable table={table} label={t("The error at the output")} />
      {n > 1 && !typed && (
        <p className={styles.text}>
          {t("Each example counts as one of {count}: L is the mean of the batch.", { count: n })}
        </p>
      )}
      {typed && !own && <p className={styles.text}>{t("A typed gradient takes its place further back.")}</p>}
      <TypedGradient followed={followed} layer={trace.layers.length - 1} arriving={last.arriving} />
    </>
  );
}
