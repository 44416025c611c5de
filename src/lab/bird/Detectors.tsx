import { useTranslate } from "../../ui/language";
import { AnswerMap } from "./AnswerMap";
import { parametersOf } from "./detector";
import styles from "./Detectors.module.css";
import type { seenOf } from "./seen";

/** Two detectors that each watch one place, against one that is used everywhere. */
export function Detectors({ seen }: { seen: ReturnType<typeof seenOf> }) {
  const t = useTranslate();
  const { own, found, map } = seen;
  const [first] = found;
  const names = [t("only for the upper left"), t("only for the middle")];
  return (
    <section className={styles.part}>
      <h3>{t("One detector for all places, or one for each")}</h3>
      <div className={styles.both}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t("detector")}</th>
              <th scope="col">{t("parameters")}</th>
              <th scope="col">{t("finds")}</th>
            </tr>
          </thead>
          <tbody>
            {own.map(({ found: yes }, index) => (
              <tr key={index}>
                <th scope="row">{names[index]}</th>
                <td>{parametersOf(1)}</td>
                <td data-found={yes || undefined}>{yes ? t("a beak") : t("nothing")}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{t("one, shared by all places")}</th>
              <td>{parametersOf(1)}</td>
              <td data-found={first !== undefined || undefined}>
                {first
                  ? t("a beak at row {row}, column {column}", { row: first[0] + 1, column: first[1] + 1 })
                  : t("nothing")}
              </td>
            </tr>
          </tbody>
        </table>
        <figure>
          <AnswerMap map={map} side={120} found={found.length} />
          <figcaption className={styles.caption}>{t("answers of the shared one")}</figcaption>
        </figure>
      </div>
      <p className={styles.note}>
        {t(
          "Move the bird: the shared detector follows it with {one} parameters, while two places of their own cost {two} and miss it everywhere else.",
          {
            one: parametersOf(1),
            two: parametersOf(2),
          },
        )}
      </p>
    </section>
  );
}
