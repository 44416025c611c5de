import type { LayerInfo } from "../../experiment/network";
import { message, type Message } from "../../locales/message";
import { useTranslate } from "../../ui/language";
import { useSize } from "../../ui/measure";
import { TermsTable } from "../inspect/TermsTable";
import { layerName } from "../network/names";
import { cell as textCell, type Table } from "../view";
import { Blame } from "./Blame";
import { curveOf, nameOf, sourceOf, sumsOfUnit, type Followed } from "./followed";
import { channelOf } from "./kernelGradient";
import { Numbers } from "./Numbers";
import { precise } from "./precise";
import { Section } from "./Section";
import styles from "./Stepper.module.css";
import { TypedGradient } from "./TypedGradient";
import { UnitChooser } from "./UnitChooser";

/** Cells that a table lists at most. */
const mostCells = 400;

/** How a layer hands an error on to what it read. */
function passing({ spec, weights }: LayerInfo): Message {
  switch (spec.type) {
    case "maxPooling2d":
      return message("Each error goes to the cell that was the largest of its window; the others get none.");
    case "averagePooling2d":
    case "globalAveragePooling2d":
      return message("Each error is shared out evenly among the cells of its window.");
    case "flatten":
      return message("The same errors, laid out as maps again.");
    case "dropout":
      return message("What was dropped gets no error; the rest is enlarged as on the way there.");
    case "batchNormalization":
      return message("Scaled as on the way there; what the whole batch has in common is taken out.");
    default:
      return weights.length > 0
        ? message("Each unit gets weight × error from every unit that reads it, added up.")
        : message("Each error is handed on times the slope of the curve.");
  }
}

/** The error that arrives at a layer's answers, and what is left of it behind the curve. */
export function DeltaStage({ followed, layer }: { followed: Followed; layer: number }) {
  const t = useTranslate();
  const { network, trace } = followed;
  const next = network.layers[layer + 1];
  const { arriving, delta } = layer < 0 ? { arriving: trace.inputGradient, delta: null } : trace.layers[layer];
  const typed = trace.question.upstream;
  if (!arriving)
    return (
      <p className={styles.text}>
        {t("The gradient begins further back, at {layer}: it was typed.", { layer: upstreamName(followed) })}
      </p>
    );
  const begins = typed && network.layers[layer]?.spec.key === typed.key;
  const shape = layer < 0 ? network.inputShape : network.layers[layer].output;
  return (
    <>
      <p className={styles.text}>
        {begins ? t("This gradient was typed; the loss does not send it.") : t(passing(next))}
      </p>
      {!begins && <Blame followed={followed} layer={layer + 1} />}
      {layer >= 0 && <UnitChooser followed={followed} layer={layer} values={delta ?? arriving} scale="signed" />}
      {shape.length === 3 ? (
        <Maps followed={followed} layer={layer} arriving={arriving} delta={delta} />
      ) : (
        <Rows followed={followed} layer={layer} arriving={arriving} delta={delta} />
      )}
      {layer >= 0 && <TypedGradient followed={followed} layer={layer} arriving={arriving} />}
    </>
  );
}

const upstreamName = ({ network, trace }: Followed): Message =>
  layerName(
    network,
    network.layers.findIndex(({ spec }) => spec.key === trace.question.upstream?.key),
  );

interface Arrived {
  readonly followed: Followed;
  readonly layer: number;
  readonly arriving: Float32Array;
  readonly delta: Float32Array | null;
}

const heads = [message("∂L/∂a"), message("slope f′(z)"), message("error δ = ∂L/∂z")];

/** One map: what arrives × slope = error, for every cell. */
function Maps({ followed, layer, arriving, delta }: Arrived) {
  const t = useTranslate();
  const [frame, { width }] = useSize<HTMLDivElement>();
  const shape = layer < 0 ? followed.network.inputShape : followed.network.layers[layer].output;
  const [rows, columns, units] = shape;
  const unit = Math.min(followed.unit, units - 1);
  const curve = layer < 0 ? null : curveOf(followed.network.layers[layer]);
  const before = channelOf(arriving, units, unit);
  const slopes = curve && sumsOfUnit(followed, layer, unit).map((sum) => curve.slope(sum));
  const behind = delta && channelOf(delta, units, unit);
  const pointed = followed.cell
    ? Math.min(followed.cell[0], rows - 1) * columns + Math.min(followed.cell[1], columns - 1)
    : null;
  const point = (at: number | null) => {
    if (at !== null && layer >= 0) followed.choose(unit, [Math.floor(at / columns), at % columns]);
  };
  const several = slopes && behind;
  const side = width > 0 ? Math.min(several ? 108 : 160, Math.floor((width - 32) / (several ? 3 : 1))) : 0;
  const grid = { rows, columns, side, pointed, onPoint: point };
  const table: Table = {
    head: [message("row"), message("column"), ...(several ? heads : heads.slice(0, 1))],
    rows: Array.from({ length: Math.min(mostCells, rows * columns) }, (_, at) => [
      textCell(String(Math.floor(at / columns) + 1)),
      textCell(String((at % columns) + 1)),
      ...(several ? [before[at], slopes[at], behind[at]] : [before[at]]).map((value) => textCell(precise(value))),
    ]),
  };
  const name = layer < 0 ? sourceOf(followed.experiment, followed.network, -1, unit) : nameOf(followed, layer, unit);
  return (
    <Section title={message("The error of {name}", { name })} table={table}>
      <div ref={frame} className={styles.product}>
        {side > 0 && (
          <>
            <Numbers caption={layer < 0 ? message("∂L/∂x") : heads[0]} values={before} {...grid} />
            {several && (
              <>
                <span className={styles.sign}>×</span>
                <Numbers caption={heads[1]} values={slopes} scale="activation" {...grid} />
                <span className={styles.sign}>=</span>
                <Numbers caption={message("δ = ∂L/∂z")} values={behind} {...grid} />
              </>
            )}
          </>
        )}
      </div>
      {pointed !== null && (
        <p className={styles.formula}>
          {t("row {row}, column {column}", { row: Math.floor(pointed / columns) + 1, column: (pointed % columns) + 1 })}
          :{" "}
          {several
            ? `${precise(before[pointed])} × ${precise(slopes[pointed])} = ${precise(behind[pointed])}`
            : precise(before[pointed])}
        </p>
      )}
    </Section>
  );
}

/** Single numbers: a row for each unit. */
function Rows({ followed, layer, arriving, delta }: Arrived) {
  const t = useTranslate();
  const info = layer < 0 ? null : followed.network.layers[layer];
  const curve = info && curveOf(info);
  const several = curve !== null && delta !== null;
  const table: Table = {
    head: [message("unit"), ...(several ? heads : [message("∂L/∂a")])],
    rows: Array.from(arriving.slice(0, mostCells), (value, unit) => [
      layer < 0 ? sourceOf(followed.experiment, followed.network, -1, unit) : nameOf(followed, layer, unit),
      textCell(precise(value)),
      ...(several
        ? [curve.slope(sumsOfUnit(followed, layer, unit)[0]), delta[unit]].map((number) => textCell(precise(number)))
        : []),
    ]),
  };
  return (
    <TermsTable
      table={table}
      label={
        layer < 0
          ? t("What arrives at the input")
          : t("Errors of {layer}", { layer: t(layerName(followed.network, layer)) })
      }
    />
  );
}
