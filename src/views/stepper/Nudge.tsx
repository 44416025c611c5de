import { useEffect, useState } from "react";
import type { LossSlice, TracedArray, WeightAt } from "../../experiment/trace";
import { isMessage, message, type Message } from "../../locales/message";
import { useSession } from "../../session/useSession";
import { Button } from "../../ui/Button";
import { useTranslate } from "../../ui/language";
import { Slider } from "../../ui/Slider";
import { layerName } from "../network/names";
import type { Followed } from "./followed";
import { precise } from "./precise";
import { LossPlot } from "./LossPlot";
import { Section } from "./Section";
import styles from "./Stepper.module.css";
import { cell, type Table } from "../view";

/** Values of the weight to each side of the one it has. */
const aside = 30;

/** The values of a weight at which the loss is asked for: the step to come well inside, its own value in the middle. */
function valuesAround(before: number, after: number): readonly number[] {
  const reach = Math.max(3 * Math.abs(after - before), 0.25 * Math.max(1, Math.abs(before)));
  return Array.from({ length: 2 * aside + 1 }, (_, at) => before + (reach * (at - aside)) / aside);
}

/** One weight is pushed to and fro: the loss of the batch along it, with its tangent and the step to come. */
export function Nudge(props: {
  followed: Followed;
  weight: WeightAt;
  what: Message;
  layer: number;
  array: TracedArray;
}) {
  const { followed, weight, what, layer, array } = props;
  const { key, name, index } = weight;
  const t = useTranslate();
  const session = useSession();
  const [slice, setSlice] = useState<LossSlice | Message | null>(null);
  const [at, setAt] = useState(aside);
  const { trace, network } = followed;
  const { question } = trace;
  const [before, after, gradient] = [array.before[index], array.after[index], array.gradient?.[index] ?? 0];

  useEffect(() => {
    let wanted = true;
    async function ask() {
      const answer = await session.slice(question, { key, name, index }, valuesAround(before, after));
      if (wanted) setSlice(answer);
    }
    void ask();
    return () => {
      wanted = false;
    };
  }, [session, question, key, name, index, before, after]);

  if (isMessage(slice))
    return (
      <p className={styles.refused} role="alert">
        {t(slice)}
      </p>
    );
  const table: Table = {
    head: [message("weight w"), message("loss L")],
    rows: Array.from(slice?.values ?? [], (value, place) => [
      cell(precise(value)),
      cell(precise(slice?.losses[place] ?? Number.NaN)),
    ]),
  };
  const value = slice?.values[at] ?? before;
  const said = t("w = {value}: L = {loss}", {
    value: precise(value, 4),
    loss: slice ? precise(slice.losses[at], 4) : "…",
  });
  const own = Math.abs(value - before) < 1e-12;
  return (
    <Section title={message("The loss along this weight")} table={table}>
      <LossPlot slice={slice} at={at} before={before} after={after} gradient={gradient} />
      <Slider
        label={t("Nudge this weight")}
        value={at}
        min={0}
        max={2 * aside}
        step={1}
        standard={aside}
        spoken={() => said}
        onChange={setAt}
      />
      <p className={styles.formula}>
        {said}.{" "}
        {t("Slope {slope}; the step to come leads to {after}.", { slope: precise(gradient), after: precise(after, 4) })}
      </p>
      <Button
        kind="outlined"
        className={styles.check}
        unavailable={own && t("Nudge the weight first.")}
        onClick={() =>
          void session.operate(
            [{ key, name, values: [[index, value]] }],
            message("A weight of {layer} was changed by hand: {what}.", { layer: layerName(network, layer), what }),
          )
        }
      >
        {t("Keep this value")}
      </Button>
    </Section>
  );
}
