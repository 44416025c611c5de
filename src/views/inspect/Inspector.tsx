import { useCallback, useEffect, useId, useMemo, useState } from "react";
import { describeNetwork } from "../../experiment/network";
import type { Inspected } from "../../experiment/snapshot";
import { useSession, useSessionState } from "../../session/useSession";
import { Button, IconButton } from "../../ui/Button";
import { fixed } from "../../ui/figures";
import { useTranslate } from "../../ui/language";
import side from "../../ui/sidePanel.module.css";
import { useCalm } from "../../ui/useCalm";
import { Actions } from "./Actions";
import { Answer } from "./Answer";
import { Biography } from "./Biography";
import { Curve } from "./Curve";
import { Excites } from "./Excites";
import { FollowBack } from "./FollowBack";
import { inspect, type Inspection } from "./inspection";
import styles from "./Inspector.module.css";
import { KernelEditor } from "./KernelEditor";
import { Lens } from "./Lens";
import { Origin } from "./Origin";
import { usePointed } from "./pointed";
import { Sight } from "./Sight";
import { Spread } from "./Spread";
import { originSentence, termsTable } from "./terms";
import { TermsTable } from "./TermsTable";
import { Ranks, Silent } from "./Worth";
import { Tuning } from "./Tuning";
import { usePanel } from "./usePanel";

/** What is said of a move of the point, at most this often, in ms. */
const spokenPause = 600;

/** Everything that can be asked about one unit: where its numbers come from, what it sees. Closes with Escape. */
export function Inspector({ inspected, sheet }: { inspected: Inspected; sheet?: boolean }) {
  const t = useTranslate();
  const session = useSession();
  const experiment = useSessionState((state) => state.experiment);
  const snapshot = useSessionState((state) => state.snapshot);
  const pointed = usePointed(session);
  const network = useMemo(() => describeNetwork(experiment), [experiment]);
  const inspection = useMemo(
    () => inspect(experiment, network, snapshot?.parts ?? {}, { ...inspected, cell: pointed ?? inspected.cell }),
    [experiment, network, snapshot, inspected, pointed],
  );
  useEffect(
    () => session.need(["maps", "weights", "example", "progress", "excites", "spread", "heat", "tuning"]),
    [session],
  );

  const [editing, setEditing] = useState(inspected.byHand === true);
  const close = useCallback(() => session.setFocus({ inspected: null }), [session]);
  const move = useCallback(
    (cell: readonly [number, number]) => session.setFocus({ inspected: { ...inspected, cell } }),
    [session, inspected],
  );
  const walk = useCallback(
    (down: number, across: number) => {
      const [height, width] = inspection?.info.output ?? [];
      if (!inspection?.cell) return;
      const [row, column] = inspection.cell;
      move([Math.min(height - 1, Math.max(0, row + down)), Math.min(width - 1, Math.max(0, column + across))]);
    },
    [inspection, move],
  );
  const panel = usePanel(inspected, close, walk);

  return (
    <section
      ref={panel}
      className={`${side.panel} ${styles.inspector}`}
      data-sheet={sheet || undefined}
      aria-label={t("Inspector: {name}", { name: inspection?.name ?? "" })}
      tabIndex={-1}
    >
      {inspection && (
        <>
          <header className={`${side.head} ${styles.head}`}>
            <h2>{t(inspection.name)}</h2>
            <Actions inspection={inspection} editing={editing} onEdit={() => setEditing(!editing)} />
            <IconButton icon="close" label={t("Close the inspector")} onClick={close} />
          </header>
          <Silent inspection={inspection} silent={inspection.silent} />
          <Body inspection={inspection} editing={editing} onMove={move} />
        </>
      )}
    </section>
  );
}

function Body(props: { inspection: Inspection; editing: boolean; onMove: (cell: readonly [number, number]) => void }) {
  const { inspection, editing, onMove } = props;
  const session = useSession();
  const t = useTranslate();
  const head = useId();
  const [chosen, setChosen] = useState<number | null>(null);
  const [asTable, setAsTable] = useState(false);
  const [formula, setFormula] = useState(false);
  const { value, cell, arithmetic } = inspection;
  const source = chosenSource(inspection, chosen);
  const said = arithmetic ? t(originSentence(inspection, arithmetic)) : "";
  const spoken = useCalm(said, spokenPause);
  const shown = value === null ? "–" : fixed(value);
  const { info, layer, network } = inspection;
  const curve = layer < network.layers.length - 1 ? curved(inspection) : null;
  const ranked = "silenced" in info.type.settings && layer < network.layers.length - 1;
  const sees = inspection.network.inputShape.length === 3;
  return (
    <>
      <section className={styles.part} aria-labelledby={head}>
        <div className={styles.line}>
          <h3 id={head}>{t("Where {value} comes from", { value: shown })}</h3>
          {cell && (
            <span className={styles.place} title={t("Arrow keys move the point.")}>
              {t("row {row}, column {column}", { row: cell[0] + 1, column: cell[1] + 1 })}
            </span>
          )}
          <Button
            className={side.tool}
            aria-label={t("Formula")}
            title={t("Formula")}
            aria-pressed={formula}
            onClick={() => setFormula(!formula)}
          >
            ƒ
          </Button>
          <IconButton
            icon="table"
            className={side.tool}
            label={asTable ? t("As a picture") : t("As a table")}
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          />
        </div>
        <p className="visually-hidden" role="status">
          {spoken}
        </p>
        {asTable && arithmetic ? (
          <TermsTable
            table={termsTable(inspection, arithmetic, source)}
            label={t("Where {value} comes from", { value: shown })}
          />
        ) : (
          <Origin inspection={inspection} chosen={source} formula={formula} onChoose={setChosen} />
        )}
        <FollowBack inspection={inspection} source={source} />
      </section>
      {editing && arithmetic?.kind === "sum" && (
        <section className={styles.part}>
          <h3>{t("Edit by hand")}</h3>
          <KernelEditor key={source} inspection={inspection} sum={arithmetic} chosen={source} />
        </section>
      )}
      <Answer inspection={inspection} />
      <div className={styles.pair}>
        {sees && (
          <section className={styles.part}>
            <h3>{t("What it sees")}</h3>
            <Sight inspection={inspection} onMove={onMove} />
          </section>
        )}
        {!sees && curve && <Curve inspection={inspection} {...curve} />}
        <Spread inspection={inspection} />
      </div>
      {sees && (
        <div className={styles.pair}>
          {curve && <Curve inspection={inspection} {...curve} />}
          <Lens inspection={inspection} />
        </div>
      )}
      <Tuning inspection={inspection} />
      <Biography inspection={inspection} source={source} />
      <Excites inspection={inspection} />
      {ranked && (
        <Ranks
          inspection={inspection}
          onOpen={(unit) => session.setFocus({ inspected: { key: inspection.info.spec.key, unit, cell } })}
        />
      )}
    </>
  );
}

/** The sum that goes through the layer's curve, what becomes of it, and the setting that chooses the curve. */
function curved({ arithmetic, info }: Inspection): Omit<Parameters<typeof Curve>[0], "inspection"> | null {
  if (arithmetic?.kind === "sum" && "activation" in info.type.settings)
    return { x: arithmetic.sum, value: arithmetic.value, setting: "activation" };
  if (arithmetic?.kind === "curve" && "function" in info.type.settings)
    return { x: arithmetic.x, value: arithmetic.value, setting: "function" };
  return null;
}

/** The source whose patch is shown: the chosen one, else the one that brings most. */
function chosenSource({ arithmetic }: Inspection, chosen: number | null): number {
  if (arithmetic?.kind !== "sum") return 0;
  const { groups } = arithmetic;
  if (groups.some(({ source }) => source === chosen)) return chosen ?? 0;
  return groups.reduce((best, group) => (Math.abs(group.sum) > Math.abs(best.sum) ? group : best)).source;
}
