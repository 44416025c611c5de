import { useState } from "react";
import { drawingsFor } from "../../datasets/drawn/drawings";
import { drawnSettings } from "../../datasets/drawn/settings";
import { forgetDrawings } from "../../experiment/drawing";
import { datasetOf } from "../../experiment/network";
import { useSession, useSessionState } from "../../session/useSession";
import { Button } from "../../ui/Button";
import { Icon } from "../../ui/Icon";
import { useTranslate } from "../../ui/language";
import { Popover } from "../../ui/Popover";
import { Select } from "../../ui/Select";
import drawing from "./Drawing.module.css";
import styles from "./Keep.module.css";

/** Keeps what is on the sheet as an example of a class. Nothing where examples can't be added. */
export function Keep({ pixels, likely }: { pixels: ArrayLike<number>; likely: number }) {
  const t = useTranslate();
  const type = useSessionState((state) => state.experiment.data.type);
  const data = useSessionState((state) => state.experiment.data);
  const waiting = useSessionState((state) => state.drawings.length);
  const { dataset } = datasetOf(data);
  if (type !== "own" && Object.keys(drawnSettings(dataset)).length === 0) return null;
  const label = t("Keep this picture as an example");
  return (
    <Popover
      label={label}
      openerLabel={waiting > 0 ? t("{label}: {waiting, number} wait", { label, waiting }) : label}
      openerClassName={drawing.opener}
      className={styles.keep}
      opener={
        <>
          <Icon name="plus" />
          {waiting > 0 && <span>{waiting}</span>}
        </>
      }
    >
      <Choice pixels={pixels} likely={likely} />
    </Popover>
  );
}

function Choice({ pixels, likely }: { pixels: ArrayLike<number>; likely: number }) {
  const t = useTranslate();
  const session = useSession();
  const data = useSessionState((state) => state.experiment.data);
  const drawings = useSessionState((state) => state.drawings);
  const { dataset, values } = datasetOf(data);
  const classes = dataset.classes(values);
  const [chosen, setChosen] = useState(String(likely));
  const learned = drawingsFor(dataset, values).length;
  const own = data.type === "own";
  return (
    <>
      <div className={styles.row}>
        <Select
          label={t("an example of")}
          value={chosen}
          options={classes.map((name, index) => ({ value: String(index), label: t(name) }))}
          onChange={setChosen}
        />
        <Button
          kind="outlined"
          onClick={() => session.keepDrawing({ label: Number(chosen), pixels: Float32Array.from(pixels) })}
        >
          {t("Keep")}
        </Button>
      </div>
      <p role="status">
        {t(
          "{count, plural, =0 {Nothing kept yet.} one {One picture kept, not learned from yet.} other {# pictures kept, not learned from yet.}}",
          { count: drawings.length },
        )}
      </p>
      {drawings.length > 0 && (
        <div className={styles.row}>
          <Button kind="solid" onClick={() => void session.learnDrawings()}>
            {t("Learn from them")}
          </Button>
          <Button icon="undo" onClick={() => session.takeBackDrawing()}>
            {t("Take the last back")}
          </Button>
        </div>
      )}
      <p className={styles.quiet}>
        {own
          ? t("They join your pictures, on this device alone. A new run begins.")
          : t("They join the training examples, and the link carries them. A new run begins.")}
      </p>
      {learned > 0 && (
        <Button icon="remove" onClick={() => void session.edit(forgetDrawings(session.getState().experiment))}>
          {t("Forget the {count, number} learned from", { count: learned })}
        </Button>
      )}
    </>
  );
}
