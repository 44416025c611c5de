import { useSession, useSessionState } from "../../session/useSession";
import { Disclosure } from "../../ui/Disclosure";
import { useTranslate } from "../../ui/language";
import { Picture } from "../../ui/Picture";
import { Select } from "../../ui/Select";
import { Stepper as Counter } from "../../ui/Stepper";
import { ExampleFields } from "../typed/ExampleFields";
import { labelsOf, ofExample, type Followed } from "./followed";
import { precise } from "./precise";
import styles from "./Stepper.module.css";
import { TargetField } from "./TargetField";
import type { useTrace } from "./useTrace";

/** Which batch is followed, and which example of it is shown. */
export function BatchLine({ followed, traced }: { followed: Followed | null; traced: ReturnType<typeof useTrace> }) {
  const t = useTranslate();
  const session = useSession();
  const experiment = useSessionState((state) => state.experiment);
  const { question, ask, trouble } = traced;
  const labels = labelsOf(experiment);
  return (
    <div className={styles.batch}>
      <div className={styles.choices}>
        <Select
          label={t("Batch")}
          value={question.batch}
          options={[
            { value: "next", label: t("the next one") },
            { value: "shown", label: t("the shown example alone") },
          ]}
          onChange={(batch) => ask({ batch, example: 0, label: undefined, upstream: undefined })}
        />
        {question.batch === "next" && followed && (
          <Counter
            label={t("Example of the batch")}
            value={followed.trace.question.example + 1}
            min={1}
            max={followed.trace.count}
            onChange={(example) => ask({ example: example - 1 })}
          />
        )}
        {question.batch === "shown" && (
          <TargetField
            labels={labels}
            value={question.label ?? followed?.trace.labels[0] ?? null}
            onChange={(label) => ask({ label })}
          />
        )}
      </div>
      {followed && <Shown followed={followed} />}
      {question.batch === "shown" && (
        <Disclosure summary={t("Type the example")}>
          <ExampleFields experiment={experiment} onTake={(example) => session.setFocus({ example })} />
        </Disclosure>
      )}
      {trouble && (
        <p className={styles.refused} role="alert">
          {t(trouble)}
        </p>
      )}
    </div>
  );
}

/** The chosen example: what it is, and how wrong the answer to it is. */
function Shown({ followed }: { followed: Followed }) {
  const t = useTranslate();
  const { trace, network, experiment } = followed;
  const { example } = trace.question;
  const input = ofExample(trace.inputs, followed);
  const picture = ofExample(trace.pictures, followed);
  const label = trace.labels[example];
  const name = labelsOf(experiment)[label];
  return (
    <div className={styles.shown}>
      {network.inputShape.length === 3 && (
        <Picture values={picture} shape={network.inputShape} room={42} label={null} />
      )}
      <span>
        {trace.count > 1 && t("example {example} of {count} · ", { example: example + 1, count: trace.count })}
        {network.inputShape.length !== 3 && `(${Array.from(input, (value) => precise(value, 3)).join(", ")}) · `}
        {name === undefined
          ? t("should be {value}", { value: precise(label, 4) })
          : t("it is {label}", { label: t(name) })}
        {" · "}
        {t("loss {loss}", { loss: precise(trace.losses[example], 4) })}
      </span>
    </div>
  );
}
