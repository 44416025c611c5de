import { useDeferredValue, useId, useState } from "react";
import type { Message } from "../locales";
import { Button } from "../ui/Button";
import { Dialog } from "../ui/Dialog";
import { useTranslate } from "../ui/language";
import { Select } from "../ui/Select";
import { Card, type Depth } from "./Card";
import styles from "./Examples.module.css";
import { benchOf } from "./index";
import { presetOf, presets } from "./presets";
import { mistakes } from "./presets/mistakes";
import { tasks } from "./presets/tasks";
import { titleOf } from "./presets/title";
import { readPlace } from "./place";

/** What is opened: an example, or a place of the lab. */
export interface Opened {
  readonly text: string;
  readonly preset: string;
}

const lectures = [...new Set(presets.flatMap(({ example }) => example.source.split("/")))].toSorted();

/** Everyday tasks, mistakes to find, and every example of the lectures, to be searched. */
export function Examples({ onOpen, onClose }: { onOpen: (place: Opened) => void; onClose: () => void }) {
  const t = useTranslate();
  const id = useId();
  const [search, setSearch] = useState("");
  const [lecture, setLecture] = useState("");
  const [depth, setDepth] = useState<Depth>("picture");
  const words = useDeferredValue(search).toLowerCase().split(/\s+/).filter(Boolean);
  const found = presets.filter(({ example }) => {
    const { source, digest } = example;
    const text = [
      example.id,
      t(titleOf(example)),
      source,
      ...digest,
      t(benchOf(presetOf(example.id)?.bench ?? "slide").title),
    ];
    return (
      (lecture === "" || source.split("/").includes(lecture)) &&
      words.every((word) => text.some((part) => part.toLowerCase().includes(word)))
    );
  });

  function open(place: Opened) {
    onOpen(place);
    onClose();
  }

  return (
    <Dialog title={t("Worked examples")} onClose={onClose}>
      <div className={styles.examples}>
        <Select
          label={t("Shown as")}
          value={depth}
          options={[
            { value: "picture", label: t("picture") },
            { value: "numbers", label: t("numbers") },
            { value: "formula", label: t("formula") },
          ]}
          onChange={setDepth}
        />
        <section>
          <h3 className={styles.title}>{t("Everyday tasks")}</h3>
          <ul className={styles.cards}>
            {tasks.map((task) => (
              <li key={task.id}>
                <Card
                  title={t(task.title)}
                  text={t(task.text)}
                  place={readPlace({ text: task.link, preset: "" })}
                  depth={depth}
                  onOpen={() => open({ text: task.link, preset: "" })}
                />
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3 className={styles.title}>{t("Find the mistake")}</h3>
          <ul className={styles.cards}>
            {mistakes.map((mistake) => (
              <li key={mistake.id}>
                <Card
                  title={t("A lecture says:")}
                  text={t(mistake.claim)}
                  place={readPlace({ text: "", preset: mistake.id })}
                  depth={depth}
                  onOpen={() => open({ text: "", preset: mistake.id })}
                >
                  <Truth truth={mistake.truth} />
                </Card>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h3 className={styles.title}>{t("Examples from the lectures")}</h3>
          <div className={styles.search}>
            <label htmlFor={id} className={styles.quiet}>
              {t("Search")}
            </label>
            <input
              id={id}
              type="search"
              className={styles.field}
              autoComplete="off"
              placeholder={t("step edge, stride, G11")}
              value={search}
              onChange={(event) => setSearch(event.currentTarget.value)}
            />
            <Select
              label={t("Lecture")}
              value={lecture}
              options={[{ value: "", label: t("all") }, ...lectures.map((each) => ({ value: each, label: each }))]}
              onChange={setLecture}
            />
            <output className={styles.quiet}>
              {t("{count, plural, one {one example} other {# examples}}", { count: found.length })}
            </output>
          </div>
          <ul className={styles.list}>
            {found.map(({ example, bench }) => (
              <li key={example.id}>
                <button type="button" className={styles.entry} onClick={() => open({ text: "", preset: example.id })}>
                  <strong>{t(titleOf(example))}</strong>
                  <span className={styles.quiet}>
                    {t("lecture {source}, {rows} · {bench}", {
                      source: example.source,
                      rows: example.digest.join(" "),
                      bench: benchOf(bench).title,
                    })}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Dialog>
  );
}

function Truth({ truth }: { truth: Message }) {
  const t = useTranslate();
  const [shown, setShown] = useState(false);
  if (!shown) return <Button onClick={() => setShown(true)}>{t("Show what is right")}</Button>;
  return <p role="status">{t(truth)}</p>;
}
