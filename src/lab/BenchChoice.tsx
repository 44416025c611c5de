import { Button } from "../ui/Button";
import { useTranslate } from "../ui/language";
import styles from "./BenchChoice.module.css";
import { benchOf, type BenchId } from "./index";

/** The benches about one thing, side by side; the open one is the title. */
export function BenchChoice(props: {
  label: string;
  ids: readonly BenchId[];
  open: BenchId;
  onOpen: (bench: BenchId) => void;
}) {
  const { label, ids, open, onOpen } = props;
  const t = useTranslate();
  return (
    <nav className={styles.choice} aria-label={label}>
      {ids.map((id) => (
        <Button
          key={id}
          className={styles.bench}
          aria-current={id === open ? "page" : undefined}
          onClick={() => onOpen(id)}
        >
          {t(benchOf(id).title)}
        </Button>
      ))}
    </nav>
  );
}
