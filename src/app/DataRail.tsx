import { useId } from "react";
import { useSessionState } from "../session/useSession";
import { useTranslate } from "../ui/language";
import { views } from "../views";
import { DataSettings } from "./DataSettings";
import { DatasetPicker } from "./DatasetPicker";
import styles from "./rails.module.css";
import { ViewFrame } from "./ViewFrame";

/** What the network learns from: which dataset, drawn how, and its examples. */
export function DataRail() {
  const t = useTranslate();
  const head = useId();
  const experiment = useSessionState((state) => state.experiment);
  const { gallery } = views;
  return (
    <section className={styles.data} aria-labelledby={head}>
      <h2 id={head}>{t("Data")}</h2>
      <DatasetPicker />
      <DataSettings />
      {gallery?.suits(experiment) && <ViewFrame id="gallery" view={gallery} />}
    </section>
  );
}
