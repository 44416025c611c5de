import { useId } from "react";
import { useSessionState } from "../session/useSession";
import { Button, IconButton } from "../ui/Button";
import { useTranslate } from "../ui/language";
import { useSize } from "../ui/measure";
import { useMedia } from "../ui/useMedia";
import { views } from "../views";
import { TestSeal } from "../views/TestSeal";
import { DataSettings } from "./DataSettings";
import { DatasetPicker } from "./DatasetPicker";
import { OwnMissing } from "./own/OwnMissing";
import { useOwn } from "./own/OwnProvider";
import { OwnTools } from "./own/OwnTools";
import styles from "./rails.module.css";
import { ViewFrame } from "./ViewFrame";

/**
 * What the network learns from: which dataset, drawn how, and its examples. On wide pages the examples and the sealed test
 * stay in sight at its foot; what is opened above them scrolls. `onFold` folds it away where it stands in the way.
 */
export function DataRail({ onFold }: { onFold?: () => void }) {
  const t = useTranslate();
  const head = useId();
  const experiment = useSessionState((state) => state.experiment);
  const { bring } = useOwn();
  const { gallery } = views;
  const [rail, { width, height }] = useSize<HTMLElement>();
  const pictures = gallery?.suits(experiment);
  // Where the tab stands for the head, the button says it alone.
  const small = useMedia("(max-width: 899px)");
  return (
    <section ref={rail} className={styles.data} aria-labelledby={head}>
      <div className={styles.choice}>
        <header className={styles.head}>
          <h2 id={head}>{t("Data")}</h2>
          <Button icon="plus" aria-label={t("Own data")} onClick={() => bring([])}>
            {small ? t("Own data") : t("own")}
          </Button>
          {onFold && <IconButton icon="back" label={t("Fold the data away")} onClick={onFold} />}
        </header>
        <DatasetPicker />
        <OwnMissing />
        <DataSettings rail={{ width, height }} />
        <OwnTools />
      </div>
      <div className={styles.foot} data-pictures={pictures || undefined}>
        {pictures && <ViewFrame id="gallery" view={gallery} />}
        <TestSeal />
      </div>
    </section>
  );
}
