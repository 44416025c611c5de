import { useEffect, useMemo, useState } from "react";
import { fewestExamples, partsOf, type Collection } from "../../datasets/own/collection";
import { edited, type Relabelling } from "../../datasets/own/edit";
import { placesIn } from "../../datasets/own/join";
import { oneClass } from "../../datasets/own/oneClass";
import { sizeOf } from "../../math/shape";
import type { Kept } from "../../session/ownData/cabinet";
import { useSession } from "../../session/useSession";
import { Button } from "../../ui/Button";
import { Dialog } from "../../ui/Dialog";
import { useTranslate } from "../../ui/language";
import { Select } from "../../ui/Select";
import styles from "./own.module.css";
import { PictureList } from "./PictureList";

/** Pictures on one page of the gallery. */
const perPage = 60;

/** All own pictures, page by page: choose some, put them into another class, or throw them away. */
export default function OwnGallery({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useTranslate();
  const { own } = useSession();
  const [kept, setKept] = useState<Kept | null>(null);
  useEffect(() => {
    let here = true;
    void own.find(id).then((found) => here && setKept(found));
    return () => {
      here = false;
    };
  }, [own, id]);
  return (
    <Dialog title={t("All pictures and their classes")} onClose={onClose}>
      {kept?.collection.kind === "pictures" ? (
        <Editor kept={kept} collection={kept.collection} onClose={onClose} />
      ) : (
        <p>{t("These pictures are not on this device.")}</p>
      )}
    </Dialog>
  );
}

function Editor({ kept, collection, onClose }: { kept: Kept; collection: Collection; onClose: () => void }) {
  const t = useTranslate();
  const session = useSession();
  const { content } = kept;
  const { classes, labels, shape } = collection;
  const { open, test } = partsOf(collection);
  const [shown, setShown] = useState("all");
  const [page, setPage] = useState(0);
  const [changes, setChanges] = useState<Relabelling>(new Map());
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [target, setTarget] = useState("0");
  // Pictures that are added meanwhile stand before the test: what was marked goes along with its picture.
  const [marked, setMarked] = useState(collection);
  if (marked !== collection) {
    const place = placesIn(marked, collection);
    setMarked(collection);
    setChanges(new Map(place ? [...changes].map(([index, label]) => [place(index), label]) : []));
    setChosen(new Set(place ? [...chosen].map(place) : []));
  }

  const inClass = useMemo(() => {
    const places = Array.from(labels.keys());
    if (shown === "all") return places;
    if (shown === "test") return places.slice(open);
    return places.filter((index) => (changes.get(index) ?? labels[index]) === Number(shown));
  }, [labels, changes, shown, open]);
  const pages = Math.max(1, Math.ceil(inClass.length / perPage));
  const onPage = useMemo(() => inClass.slice(page * perPage, (page + 1) * perPage), [inClass, page]);
  const thrown = [...changes].flatMap(([index, label]) => (label < 0 ? [index] : []));
  const gone = thrown.length;
  const openLeft = useMemo(
    () => Array.from(labels.subarray(0, open), (label, index) => changes.get(index) ?? label).filter((now) => now >= 0),
    [labels, changes, open],
  );
  const left = openLeft.length;
  const alone = oneClass({ classes, labels: openLeft });

  function change(label: number) {
    const next = new Map(changes);
    for (const index of chosen) {
      if (label === labels[index]) next.delete(index);
      else next.set(index, label);
    }
    setChanges(next);
    setChosen(new Set());
  }
  function turn(to: number) {
    setPage(Math.min(pages - 1, Math.max(0, to)));
    setChosen(new Set());
  }
  function keep() {
    const next = edited(collection, changes);
    const bytes = new Blob(next.pieces.map(([from, to]) => content.slice(from, to)));
    void session.takeOwn({ collection: next.collection, content: bytes }, collection.id);
    onClose();
  }

  return (
    <div className={styles.own}>
      <div className={styles.row}>
        <Select
          label={t("class")}
          value={shown}
          options={[
            { value: "all", label: t("all, {count, number}", { count: labels.length - gone }) },
            ...(test > 0
              ? [{ value: "test", label: t("the test, {count, number}", { count: test - (gone - (open - left)) }) }]
              : []),
            ...classes.map((name, index) => ({ value: String(index), label: name })),
          ]}
          onChange={(value) => {
            setShown(value);
            turn(0);
          }}
        />
        <Button unavailable={page === 0 && t("This is the first page.")} onClick={() => turn(page - 1)}>
          {t("Back")}
        </Button>
        <span className={styles.quiet} role="status">
          {t("page {page, number} of {pages, number}", { page: page + 1, pages })}
        </span>
        <Button unavailable={page >= pages - 1 && t("This is the last page.")} onClick={() => turn(page + 1)}>
          {t("Next")}
        </Button>
      </div>
      <PictureList
        pixels={content}
        shape={shape}
        size={sizeOf(shape)}
        indices={onPage}
        nameOf={(index) => {
          const label = changes.get(index) ?? labels[index];
          const number = index + 1;
          if (label < 0) return t("picture {number}, thrown away", { number });
          return index < open
            ? t("picture {number}: {label}", { number, label: classes[label] })
            : t("picture {number} of the test: {label}", { number, label: classes[label] });
        }}
        chosen={chosen}
        changed={changes}
        onChosen={setChosen}
      />
      <div className={styles.row}>
        <Button onClick={() => setChosen(new Set(onPage))}>{t("Choose all on this page")}</Button>
        <Select
          label={t("chosen become")}
          value={target}
          options={classes.map((name, index) => ({ value: String(index), label: name }))}
          onChange={setTarget}
        />
        <Button unavailable={chosen.size === 0 && t("Choose pictures first.")} onClick={() => change(Number(target))}>
          {t("Change class")}
        </Button>
        <Button icon="remove" unavailable={chosen.size === 0 && t("Choose pictures first.")} onClick={() => change(-1)}>
          {t("Throw away")}
        </Button>
      </div>
      <div className={styles.row}>
        <Button
          kind="solid"
          unavailable={
            changes.size === 0
              ? t("Nothing was changed.")
              : left < fewestExamples
                ? t("{count} pictures are too few; {fewest} are the least.", { count: left, fewest: fewestExamples })
                : alone !== null && t(alone)
          }
          onClick={keep}
        >
          {t("Learn from these")}
        </Button>
        <span className={styles.quiet} role="status">
          {t("{changed, number} changed, {gone, number} thrown away. Undo brings them back.", {
            changed: changes.size - gone,
            gone,
          })}
        </span>
      </div>
    </div>
  );
}
