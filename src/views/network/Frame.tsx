import { memo } from "react";
import type { Experiment } from "../../experiment/experiment";
import { datasetOf, type Network } from "../../experiment/network";
import type { Message } from "../../locales/message";
import { useSession, useSessionState } from "../../session/useSession";
import { useTranslate } from "../../ui/language";
import { Notice } from "../../ui/Notice";
import { useTheme } from "../../ui/theme";
import { withUnit } from "../../ui/numbers";
import { figure } from "../../ui/figures";
import { AddLayer } from "./AddLayer";
import styles from "./Frame.module.css";
import { Header } from "./Header";
import { layerName } from "./names";
import { isPaged, leadOf, type Pages } from "./pages";
import type { Layout, PlacedColumn } from "./places";
import type { Spot } from "./spots";
import { Units } from "./Units";
import { useMarks } from "./useMarks";
import type { useWalk } from "./useWalk";

/** What stands over the pictures as text and controls: headers, the signs that add layers, and the lists of units. */
export const Frame = memo(function Frame(props: {
  experiment: Experiment;
  network: Network;
  layout: Layout;
  spoken: readonly (readonly Message[])[];
  /** Index of the layer whose settings are open; −1 for none. */
  open: number;
  pinned: Spot | null;
  walk: ReturnType<typeof useWalk>;
  /** The layer in which the first number that is none arose. */
  trouble: number | null;
  onOpen: (layer: number) => void;
  onChoose: (column: number, place: number) => void;
  pages: Pages;
  onTurn: (column: number, by: number) => void;
}) {
  const { experiment, network, layout, spoken, open, pinned, walk, trouble, onOpen, onChoose, pages, onTurn } = props;
  const { stop, onFocus, onBlur, onKeyDown } = walk;
  const t = useTranslate();
  const marks = useMarks(network);
  const { columns, gaps, direction } = layout;
  const projected = useTheme() === "projector";
  const at = (index: number) => (columns[stop.column] ? stop.column === index : index === 0);
  return (
    <div
      role="group"
      aria-label={t(
        "Layers: arrow keys walk, Enter opens the settings or a unit, Page Down shows other units, Delete removes, Alt with arrows moves",
      )}
    >
      {columns.map((column, index) => (
        <div key={column.key} role="group" aria-label={t(layerName(network, column.layer))}>
          <Header
            column={column}
            index={index}
            flat={direction === "down"}
            bare={direction === "down" && column.kind === "picture"}
            network={network}
            open={column.layer >= 0 && column.layer === open}
            mark={column.layer >= 0 ? marks(column.layer) : null}
            troubled={trouble !== null && column.layer === trouble}
            page={isPaged(column) ? (pages[columns[leadOf(columns, index)].key] ?? 0) : null}
            follows={leadOf(columns, index) !== index}
            onTurn={onTurn}
            current={at(index) && (stop.place === null || column.tiles.length <= stop.place)}
            onOpen={onOpen}
            onFocus={onFocus}
            onKeyDown={onKeyDown}
          />
          <Units
            column={column}
            index={index}
            network={network}
            sentences={spoken[index] ?? none}
            current={at(index) ? stop.place : null}
            selected={pinned?.column === index ? pinned.unit : null}
            onFocus={onFocus}
            onBlur={onBlur}
            onKeyDown={onKeyDown}
            onChoose={onChoose}
          />
        </div>
      ))}
      {gaps.map(({ column, wide, plus, folded }) => {
        const next = columns[column];
        const to = next ? next.layer : network.layers.length;
        return (
          <div key={column}>
            {next?.folded.length > 0 && (
              <div
                className={projected ? "visually-hidden" : styles.folded}
                style={{ left: folded.x, top: folded.y, height: folded.height }}
              >
                {next.folded.map((info) => {
                  const layer = network.layers.indexOf(info);
                  return (
                    <button
                      key={info.spec.key}
                      type="button"
                      aria-expanded={layer === open}
                      onClick={() => onOpen(layer)}
                    >
                      {t(info.type.title(info.values))}
                    </button>
                  );
                })}
              </div>
            )}
            {wide && !projected && (
              <div className={styles.plus} style={{ left: plus[0], top: plus[1] }}>
                <AddLayer experiment={experiment} from={next?.gapStart ?? 0} to={to} />
              </div>
            )}
          </div>
        );
      })}
      {direction === "across" && columns[0].kind === "picture" && (
        <Caption column={columns[0]} experiment={experiment} />
      )}
      {direction === "across" && open < 0 && <Refusal layout={layout} />}
    </div>
  );
});

const none: readonly Message[] = [];

/** A caption has room for its label over a small picture, too, in CSS pixels. */
const leastCaption = 100;

/** Of a refusal, in CSS pixels. */
const refusalWidth = 260;

/** What the shown example is, over the pad: its label, and where it lies on the first factor. */
function Caption({ column, experiment }: { column: PlacedColumn; experiment: Experiment }) {
  const t = useTranslate();
  const label = useSessionState((state) => state.snapshot?.parts.example?.label ?? null);
  const drawn = useSessionState((state) => state.focus.example.kind === "drawn");
  const across = useSessionState((state) => state.focus.axes[0]);
  const value = useSessionState((state) => state.snapshot?.parts.example?.factors?.[state.focus.axes[0]] ?? null);
  const { dataset, values } = datasetOf(experiment.data);
  const name = label === null ? undefined : dataset.classes(values)[label];
  const { x, y, width } = column.tiles[0].box;
  const factor = dataset.factors[across];
  return (
    <p className={styles.caption} style={{ left: x, top: y - 8, width: Math.max(leastCaption, width) }}>
      <b>{drawn ? t("yours") : name === undefined ? "" : t("label {label}", { label: t(name) })}</b>
      {value !== null && factor && !factor.choices && (
        <span>
          {t(factor.label)} {withUnit(figure(value, 1), factor.unit)}
        </span>
      )}
    </p>
  );
}

/** Why an edit was refused, at the layer that causes it; an open panel of a layer says it itself. */
function Refusal({ layout: { columns, width } }: { layout: Layout }) {
  const t = useTranslate();
  const session = useSession();
  const refused = useSessionState((state) => state.refused);
  if (!refused) return null;
  const column = columns.findLast(({ layer }) => layer <= refused.layer) ?? columns[0];
  const left = Math.max(0, Math.min(column.head.x, width - refusalWidth));
  return (
    <div
      className={styles.refusal}
      role="alert"
      style={{ left, top: column.head.y + column.head.height, width: refusalWidth }}
    >
      <Notice bad onDismiss={() => void session.edit(session.getState().experiment)}>
        {t(refused.what)}
      </Notice>
    </div>
  );
}
