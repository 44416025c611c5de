import type { FileFault } from "../../datasets/importers/unpack";
import { Disclosure } from "../../ui/Disclosure";
import { useTranslate } from "../../ui/language";
import styles from "./own.module.css";

/** The most files that are named one by one. */
const most = 30;

/** Files that were left out, each with what is wrong and where. */
export function LeftOut(props: {
  faults: readonly FileFault[];
  /** How many there are, where only the first are given. */
  count?: number;
}) {
  const { faults, count = faults.length } = props;
  const t = useTranslate();
  if (faults.length === 0) return null;
  const lines = faults.slice(0, most).map(({ path, where, fault }, index) => (
    <li key={index}>
      <strong>{path}</strong>, {t(where)}: {t(fault)}
    </li>
  ));
  if (count <= 3) return <ul className={styles.faults}>{lines}</ul>;
  return (
    <Disclosure summary={t("{count, number} files were left out", { count })}>
      <ul className={styles.faults}>{lines}</ul>
    </Disclosure>
  );
}
