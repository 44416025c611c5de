import { useId, useRef } from "react";
import type { GivenFile } from "../../session/importing/api";
import { Button } from "../../ui/Button";
import { useTranslate } from "../../ui/language";
import { filesOf } from "./given";
import styles from "./own.module.css";

/** Ways to choose files; they can also be dropped on the page or pasted. */
export function Choose(props: {
  /** Whether files are added to others. */
  more?: boolean;
  /** The class of pictures that lie in no folder. */
  loose: string;
  onLoose: (name: string) => void;
  onFiles: (files: readonly GivenFile[]) => void;
}) {
  const { more, loose, onLoose, onFiles } = props;
  const t = useTranslate();
  const id = useId();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const chooser = (input: typeof files, label: string, folders: boolean) => (
    <input
      ref={input}
      type="file"
      multiple
      hidden
      aria-label={label}
      {...(folders && { webkitdirectory: "" })}
      onChange={({ currentTarget }) => {
        const given = filesOf(currentTarget.files);
        currentTarget.value = "";
        onFiles(given);
      }}
    />
  );
  return (
    <section className={styles.choose} aria-label={more ? t("Add files") : t("Choose files")}>
      {!more && (
        <p>
          {t(
            "Drop files on the page, paste a picture, or choose: pictures with one folder per class (a zip of them, too), or a file of IDX, NumPy, CIFAR or CSV.",
          )}
        </p>
      )}
      <div className={styles.row}>
        <Button kind={more ? "plain" : "solid"} onClick={() => files.current?.click()}>
          {more ? t("Add files") : t("Choose files")}
        </Button>
        <Button onClick={() => folder.current?.click()}>{more ? t("Add a folder") : t("Choose a folder")}</Button>
        {chooser(files, t("Files"), false)}
        {chooser(folder, t("Folder"), true)}
        <label htmlFor={id} className={styles.field}>
          <span>{t("single pictures are of class")}</span>
          <input
            id={id}
            type="text"
            maxLength={40}
            value={loose}
            onChange={(event) => onLoose(event.currentTarget.value)}
          />
        </label>
      </div>
    </section>
  );
}
