import { memo, useId, useMemo, useRef, type ReactNode } from "react";
import type { Shape } from "../../../math/shape";
import { Button, IconButton } from "../../../ui/Button";
import { useTranslate } from "../../../ui/language";
import { Picture } from "../../../ui/Picture";
import styles from "./capture.module.css";
import { newestBurst, shotsOf, type DraftClass, type Shot } from "./draft";
import { numbersOf } from "./numbersOf";

/** So many of the newest pictures of a class are shown. */
const mostShown = 10;

/** One class: its name, its newest pictures, and ways to add some and to take them back. */
export function ClassCard(props: {
  each: DraftClass;
  /** What it is called where it has no name. */
  usual: string;
  shape: Shape;
  /** The way to add a picture of the chosen source. */
  children: ReactNode;
  onName: (name: string) => void;
  onFiles: (files: readonly File[]) => void;
  onTakeBack: () => void;
  /** Null where the class has to stay. */
  onRemove: (() => void) | null;
}) {
  const { each, usual, shape, children, onName, onFiles, onTakeBack, onRemove } = props;
  const t = useTranslate();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const label = each.name.trim() === "" ? usual : each.name;
  const shots = shotsOf(each);
  const newest = newestBurst(each);
  const first = Math.max(0, shots.length - mostShown);
  return (
    <li className={styles.card} aria-label={label}>
      <div className={styles.head}>
        {each.there > 0 ? (
          <strong className={styles.name}>{label}</strong>
        ) : (
          <input
            id={id}
            type="text"
            maxLength={40}
            placeholder={usual}
            aria-label={t("name of {label}", { label: usual })}
            value={each.name}
            onChange={(event) => onName(event.currentTarget.value)}
          />
        )}
        <span className={styles.quiet}>
          {each.there > 0
            ? t("{there, number} + {count, number} pictures", { there: each.there, count: shots.length })
            : t("{count, plural, one {# picture} other {# pictures}}", { count: shots.length })}
        </span>
        {onRemove && <IconButton icon="close" label={t("Remove {label}", { label })} onClick={onRemove} />}
      </div>
      {shots.length > 0 && (
        <ul className={styles.shots} aria-label={t("The newest of {label}", { label })}>
          {shots.slice(first).map((shot, place) => (
            <li key={first + place}>
              <Thumbnail shot={shot} shape={shape} label={t("picture {number}", { number: first + place + 1 })} />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.ways}>
        {children}
        <input
          ref={input}
          type="file"
          accept="image/*"
          multiple
          hidden
          aria-label={t("Files for {label}", { label })}
          onChange={({ currentTarget }) => {
            const files = Array.from(currentTarget.files ?? []);
            currentTarget.value = "";
            onFiles(files);
          }}
        />
        <Button icon="file" aria-label={t("Files for {label}", { label })} onClick={() => input.current?.click()}>
          {t("Files")}
        </Button>
        {newest > 0 && (
          <Button
            icon="undo"
            aria-label={t("Take back {count, number} of {label}", { count: newest, label })}
            onClick={onTakeBack}
          >
            {t("Take back {count, number}", { count: newest })}
          </Button>
        )}
      </div>
    </li>
  );
}

const Thumbnail = memo(function Thumbnail({ shot, shape, label }: { shot: Shot; shape: Shape; label: string }) {
  const values = useMemo(() => numbersOf(shot), [shot]);
  return <Picture values={values} shape={shape} room={36} label={label} />;
});
