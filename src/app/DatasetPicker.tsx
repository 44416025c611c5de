import { useDeferredValue, useMemo } from "react";
import { datasets, madeHere, type DatasetId } from "../datasets";
import type { Dataset } from "../datasets/dataset";
import { setData } from "../experiment/edits";
import { useSession, useSessionState } from "../session/useSession";
import { Canvas } from "../ui/Canvas";
import { useTranslate } from "../ui/language";
import { useTheme } from "../ui/theme";
import { datasetPicture } from "./datasetPicture";
import styles from "./DatasetPicker.module.css";
import { NeuronButton } from "./NeuronButton";
import { useBegun } from "./useBegun";

const side = 26;

/** Pictures first, then surfaces, then points to tell apart. */
const rankOf = ({ kind, task }: Dataset) => (kind === "pictures" ? 0 : task === "regression" ? 1 : 2);
const ids = [...madeHere, "painted" as const].toSorted((a, b) => rankOf(datasets[a]) - rankOf(datasets[b]));

/** Every dataset as a small picture of itself, and a single neuron to begin with. */
export function DatasetPicker() {
  const t = useTranslate();
  const session = useSession();
  const chosen = useSessionState((state) => state.experiment.data.type);
  const choose = (id: DatasetId) => {
    if (id !== chosen) void session.edit(setData(session.getState().experiment, id));
  };
  return (
    <ul className={styles.grid}>
      {ids.map((id) => {
        const { label, summary }: Dataset = datasets[id];
        return (
          <li key={id}>
            <button
              type="button"
              className={styles.dataset}
              aria-label={t(label)}
              aria-pressed={id === chosen}
              title={t("{label}: {summary}", { label: t(label), summary: t(summary) })}
              onClick={() => choose(id)}
            >
              <Thumbnail id={id} />
            </button>
          </li>
        );
      })}
      <li>
        <NeuronButton className={styles.dataset} side={side} />
      </li>
    </ul>
  );
}

const nothing = () => {};

/** The page is seen and played without waiting for these: they come behind the first numbers. */
function Thumbnail({ id }: { id: DatasetId }) {
  const t = useTranslate();
  const theme = useTheme();
  const drawn = useDeferredValue(useBegun(), false);
  const paint = useMemo(() => (drawn ? datasetPicture(id, theme, side) : nothing), [drawn, id, theme]);
  return <Canvas width={side} height={side} paint={paint} label={t(datasets[id].label)} />;
}
