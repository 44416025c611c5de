import { useEffect, useState } from "react";
import { formatShape, sizeOf } from "../../math/shape";
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
          const { id, name, classes, labels, shape } = each.collection;
          return (
            <li key={id}>
              <span className={styles.name}>{name}</span>
              <span className={styles.quiet}>
                {t("{count, number} pictures, {classes} classes, {shape}, {size} MB", {
                  count: labels.length,
                  classes: classes.length,
                  shape: formatShape(shape),
                  size: megabytes(labels.length * sizeOf(shape)),
                })}
              </span>
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

const megabytes = (bytes: number): string => (bytes / 1_048_576).toFixed(bytes < 10_485_760 ? 1 : 0);
