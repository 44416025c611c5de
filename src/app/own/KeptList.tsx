import { useEffect, useState } from "react";
import { message, type Message } from "../../locales";
import { formatShape } from "../../math/shape";
import type { Kept } from "../../session/ownData/cabinet";
import { useSession } from "../../session/useSession";
import { Button } from "../../ui/Button";
import { useTranslate } from "../../ui/language";
import styles from "./own.module.css";

/** What this device keeps: to be used again, or erased. */
export function KeptList({ onUse }: { onUse: (kept: Kept) => void }) {
  const t = useTranslate();
  const { own } = useSession();
  const [kept, setKept] = useState<readonly Kept[]>([]);
  useEffect(() => {
    let here = true;
    void own.list().then((list) => here && setKept(list));
    return () => {
      here = false;
    };
  }, [own]);
  if (kept.length === 0) return null;
  const erase = async ({ collection }: Kept) => {
    await own.erase(collection.id);
    setKept(await own.list());
  };
  return (
    <section aria-label={t("Kept on this device")}>
      <h3 className={styles.head}>{t("Kept on this device")}</h3>
      <ul className={styles.kept}>
        {kept.map((each) => {
          const { id, name } = each.collection;
          return (
            <li key={id}>
              <span className={styles.name}>{name}</span>
              <span className={styles.quiet}>{t(inWords(each))}</span>
              <Button aria-label={t("Use {name}", { name })} onClick={() => onUse(each)}>
                {t("Use")}
              </Button>
              <Button aria-label={t("Erase {name}", { name })} onClick={() => void erase(each)}>
                {t("Erase")}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function inWords({ collection, content }: Kept): Message {
  const { classes, labels } = collection;
  const counts = { count: labels.length, classes: classes.length, size: megabytes(content.size) };
  if (collection.kind === "table") return message("{count, number} rows, {classes} classes, {size} MB", counts);
  return message("{count, number} pictures, {classes} classes, {shape}, {size} MB", {
    ...counts,
    shape: formatShape(collection.shape),
  });
}

const megabytes = (bytes: number): string => (bytes / 1_048_576).toFixed(bytes < 10_485_760 ? 1 : 0);
