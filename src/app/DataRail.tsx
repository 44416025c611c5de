import { useId } from "react";
import { useSessionState } from "../session/useSession";
import { Button } from "../ui/Button";
import { useTranslate } from "../ui/language";
import { views } from "../views";
import { DataSettings } from "./DataSettings";
import { DatasetPicker } from "./DatasetPicker";
import { OwnMissing } from "./own/OwnMissing";
import { useOwn } from "./own/OwnProvider";
import { OwnTools } from "./own/OwnTools";
import styles from "./rails.module.css";
import { ViewFrame } from "./ViewFrame";

/** What the network learns from: which dataset, drawn how, and its examples. */
export function DataRail() {
  const t = useTranslate();
  const head = useId();
  const experiment = useSessionState((state) => state.experiment);
  const { bring } = useOwn();
  const { gallery } = views;
  return (
    <section className={styles.data} aria-labelledby={head}>
      <header className={styles.head}>
        <h2 id={head}>{t("Data")}</h2>
        <Button icon="plus" aria-label={t("Own data")} onClick={() => bring([])}>
          {t("own")}
        </Button>
      </header>
      <DatasetPicker />
      <OwnMissing />
      <DataSettings />
      {gallery?.suits(experiment) && <ViewFrame id="gallery" view={gallery} />}
      <OwnTools />
    </section>
  );
}
