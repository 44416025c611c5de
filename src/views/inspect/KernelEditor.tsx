import { useState } from "react";
import type { WeightChange } from "../../engine/api";
import type { WeightedSum } from "../../experiment/arithmetic";
import { setLayer } from "../../experiment/edits";
import { heldIn, hold } from "../../experiment/silenced";
import { message, type Message } from "../../locales/message";
import { useSession } from "../../session/useSession";
import { Button, plainButton } from "../../ui/Button";
import { useTranslate } from "../../ui/language";
import { Popover } from "../../ui/Popover";
import { useTheme } from "../../ui/theme";
import { coloursAt, scalesOf } from "./colours";
import { Inputs } from "./Inputs";
import { sourceName, type Inspection } from "./inspection";
import styles from "./KernelEditor.module.css";
import { mirrored, pasted, presetsFor, rotated, type Slice } from "./slices";
import { useWriting } from "./useWriting";
import { WeightField } from "./WeightField";
import { WeightSlider } from "./WeightSlider";

/** So few single weights have a slider each. */
const mostSliders = 8;

/** More single weights than these are not listed. */
const mostSingles = 64;

/** Where the weights of one source lie in the kernel of the layer. */
function placesOf({ info, unit }: Inspection, sum: WeightedSum, source: number): readonly number[] {
  const { shape } = info.weights.find(({ name }) => name === "kernel")!;
  const taps = Array.from({ length: sum.rows * sum.columns }, (_, tap) => tap);
  if (shape.length === 4) {
    const [, , channels, filters] = shape;
    const filter = info.spec.type === "depthwiseConv2d" ? unit % filters : unit;
    return taps.map((tap) => (tap * channels + source) * filters + filter);
  }
  return taps.map((tap) => (tap * sum.groups.length + source) * shape[1] + unit);
}

/** The unit's weights as fields, with what can be done to a whole slice; each deed is one step of undo. */
export function KernelEditor({
  inspection,
  sum,
  chosen,
}: {
  inspection: Inspection;
  sum: WeightedSum;
  chosen: number;
}) {
  const t = useTranslate();
  const session = useSession();
  const theme = useTheme();
  const [refused, setRefused] = useState<string | null>(null);
  const { info, name, unit, layer } = inspection;
  const { key } = info.spec;
  const held = heldIn(info).includes(unit);
  const scale = scalesOf(inspection, theme).weight;
  const trained = (inspection.parts.progress?.step ?? 0) > 0;
  const single = sum.rows * sum.columns === 1;
  const groups = single ? sum.groups.slice(0, mostSingles) : sum.groups.filter(({ source }) => source === chosen);
  const [group] = groups;
  const slice: Slice = { rows: sum.rows, columns: sum.columns, values: [...group.weights] };
  const size = Math.max(...sum.groups.flatMap(({ weights }) => [...weights].map(Math.abs)), 0.1);
  const step = 10 ** Math.floor(Math.log10(size) - 0.5) / 2;

  const writing = useWriting();
  const sliders = single && groups.length <= mostSliders;

  function write(changes: readonly WeightChange[], what: Message, drag = false) {
    setRefused(null);
    writing(changes, what, drag);
  }
  const one = (array: string, index: number, value: number, drag = false) =>
    write(
      [{ key, name: array, values: [[index, value]] }],
      message("A weight of {name} was changed by hand.", { name }),
      drag,
    );
  const whole = (values: readonly number[]) =>
    write(
      [{ key, name: "kernel", values: placesOf(inspection, sum, group.source).map((at, tap) => [at, values[tap]]) }],
      message("A slice of {name} was changed by hand.", { name }),
    );
  const clear = () =>
    write(
      [
        {
          key,
          name: "kernel",
          values: sum.groups.flatMap(({ source }) => placesOf(inspection, sum, source).map((at) => [at, 0] as const)),
        },
      ],
      message("All weights of {name} were set to 0 by hand.", { name }),
    );

  return (
    <div className={styles.editor} data-sliders={sliders || undefined}>
      {sliders && <Inputs inspection={inspection} />}
      <div
        role="group"
        aria-label={single ? t("Its weights") : t("Weights of slice {number}", { number: group.source + 1 })}
        className={single ? styles.list : styles.grid}
        style={single ? undefined : { gridTemplateColumns: `repeat(${sum.columns}, minmax(0, 52px))` }}
      >
        {sliders && (
          <span className={styles.name} aria-hidden>
            {t("Its weights")}
          </span>
        )}
        {groups.flatMap(({ source, weights }) =>
          placesOf(inspection, sum, source).map((at, tap) => (
            <span key={at} className={styles.cell}>
              {single && <span aria-hidden>{t(sourceName(inspection, source))}</span>}
              {sliders && (
                <WeightSlider
                  label={t("Weight of {source}, slider", { source: sourceName(inspection, source) })}
                  value={weights[tap]}
                  size={size}
                  onWrite={(value) => one("kernel", at, value, true)}
                />
              )}
              <WeightField
                label={
                  single
                    ? t("Weight of {source}", { source: sourceName(inspection, source) })
                    : t("Weight at row {row}, column {column}", {
                        row: Math.floor(tap / sum.columns) + 1,
                        column: (tap % sum.columns) + 1,
                      })
                }
                value={weights[tap]}
                step={step}
                style={coloursAt(scale, weights[tap])}
                onWrite={(value) => one("kernel", at, value)}
                onRefuse={setRefused}
              />
            </span>
          )),
        )}
        <span className={single ? styles.cell : styles.bias}>
          <span aria-hidden>{t("bias")}</span>
          {sliders && (
            <WeightSlider
              label={t("Bias, slider")}
              value={sum.bias}
              size={Math.max(size, Math.abs(sum.bias))}
              onWrite={(value) => one("bias", unit, value, true)}
            />
          )}
          <WeightField
            label={t("bias")}
            value={sum.bias}
            step={step}
            style={coloursAt(scale, sum.bias)}
            onWrite={(value) => one("bias", unit, value)}
            onRefuse={setRefused}
          />
        </span>
      </div>
      {refused !== null && (
        <p className={styles.refused} role="alert">
          {t("“{text}” is no weight: it must be a number of ordinary size. The weight stays.", {
            text: refused.slice(0, 20),
          })}
        </p>
      )}
      <div className={styles.deeds}>
        {!single && (
          <>
            <Button
              unavailable={sum.rows !== sum.columns && t("Only a square slice can be turned.")}
              onClick={() => whole(rotated(slice))}
            >
              {t("Turn 90°")}
            </Button>
            <Button onClick={() => whole(mirrored(slice))}>{t("Mirror")}</Button>
            <Button onClick={() => whole(slice.values.map(() => 0))}>{t("Zero")}</Button>
            <Presets rows={sum.rows} columns={sum.columns} onTake={whole} />
            <Paste slice={slice} onTake={whole} />
          </>
        )}
        {single && layer > 0 && <Hold inspection={inspection} />}
        <Button
          aria-pressed={held}
          title={t("Keep the weights of this unit as they are while the others of its layer learn")}
          onClick={() => void session.edit(hold(session.getState().experiment, info, unit, !held))}
        >
          {t("Freeze this unit")}
        </Button>
        {(single || sum.groups.length > 1) && <Button onClick={clear}>{t("Zero all")}</Button>}
      </div>
      <p className={styles.hint}>
        {t("Type, draw a number up or down, or use the arrow keys.")}{" "}
        <button type="button" className={styles.heal} onClick={() => void session.play()}>
          {trained ? t("Resume and see if it heals") : t("Train and see what becomes of it")}
        </button>
      </p>
    </div>
  );
}

/** Freezes or frees all layers before the unit: then it can be composed by hand of units that hold still. */
function Hold({ inspection: { network, layer } }: { inspection: Inspection }) {
  const t = useTranslate();
  const session = useSession();
  const before = network.layers.slice(0, layer).filter(({ type }) => "frozen" in type.settings);
  const held = before.length > 0 && before.every(({ values }) => values.frozen === true);
  if (before.length === 0) return null;
  const hold = () =>
    session.edit(
      before.reduce((edited, { spec }) => setLayer(edited, spec.key, "frozen", !held), session.getState().experiment),
    );
  return (
    <Button aria-pressed={held} onClick={() => void hold()}>
      {t("Hold the units before it still")}
    </Button>
  );
}

function Presets(props: { rows: number; columns: number; onTake: (values: readonly number[]) => void }) {
  const t = useTranslate();
  const presets = presetsFor(props.rows, props.columns);
  if (presets.length === 0) return null;
  return (
    <Popover label={t("Preset")} opener={t("Preset")} openerClassName={plainButton}>
      <ul>
        {presets.map(({ id, label, values }) => (
          <li key={id}>
            <Button
              onClick={(event) => {
                event.currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
                props.onTake(values);
              }}
            >
              {t(label)}
            </Button>
          </li>
        ))}
      </ul>
    </Popover>
  );
}

function Paste({ slice, onTake }: { slice: Slice; onTake: (values: readonly number[]) => void }) {
  const t = useTranslate();
  return (
    <Popover label={t("Paste")} opener={t("Paste")} openerClassName={plainButton}>
      <PasteForm slice={slice} onTake={onTake} />
    </Popover>
  );
}

function PasteForm({ slice, onTake }: { slice: Slice; onTake: (values: readonly number[]) => void }) {
  const t = useTranslate();
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<Message | null>(null);
  return (
    <form
      className={styles.paste}
      onSubmit={(event) => {
        event.preventDefault();
        const found = pasted(text, slice);
        if ("text" in found) return setProblem(found);
        event.currentTarget.closest<HTMLElement>("[popover]")?.hidePopover();
        onTake(found);
      }}
    >
      <label>
        {t("Numbers row by row, apart by spaces or commas")}
        <textarea rows={slice.rows} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      </label>
      {problem && (
        <p className={styles.refused} role="alert">
          {t(problem)}
        </p>
      )}
      <Button kind="outlined" type="submit">
        {t("Take them")}
      </Button>
    </form>
  );
}
