import { useRef, useState, type ReactNode } from "react";
import type { Experiment } from "../experiment/experiment";
import { datasetOf } from "../experiment/network";
import type { Focus, Parts } from "../experiment/snapshot";
import { message, type Message } from "../locales/message";
import { sizeOf } from "../math/shape";
import { useSession } from "../session/useSession";
import { Button } from "../ui/Button";
import { useDevicePixels } from "../ui/Canvas";
import { useTranslate } from "../ui/language";
import { useSize } from "../ui/measure";
import { Picture, pictureSize } from "../ui/Picture";
import { useMedia } from "../ui/useMedia";
import styles from "./gallery.module.css";
import { factorText, valueText } from "./decision/words";
import { picturesIn } from "./gallery/fit";
import { SetPicker } from "./gallery/SetPicker";
import { shortNames } from "./gallery/shortNames";
import { pictureAfter } from "./gallery/walk";
import { onlyGuesses } from "./untrained";
import { cell, type Table, type View, type ViewProps } from "./view";

/** The most room for a picture, and what lies between two, in CSS pixels. */
const [room, gap] = [42, 4];

/** What a sentence below the pictures takes of their room. */
const sentence = 24;

/** On small pages the whole panel scrolls; on low ones there is room for a row or two. */
const [smallPage, lowPage] = ["(max-width: 899px)", "(min-width: 900px) and (max-height: 799px)"];

const labelsOf = (experiment: Experiment): readonly string[] => {
  const { dataset, values } = datasetOf(experiment.data);
  return dataset.classes(values);
};

function Gallery({ experiment, snapshot, focus }: ViewProps) {
  const t = useTranslate();
  const { gallery, progress } = snapshot?.parts ?? {};
  const labels = labelsOf(experiment);
  const marks = shortNames(labels.map((label) => t(label)));
  // Before anything is learned every second picture would carry a mark that says nothing.
  const marked = !onlyGuesses(progress, labels.length);
  const wrong = marked ? firstWrong(gallery) : -1;
  const taken = gallery?.predicted[wrong] ?? 0;
  // On low pages the pictures take the room of what explains their marks; each says so itself where it is pointed at.
  const explained = !useMedia(lowPage);
  return (
    <div className={styles.gallery}>
      {focus.gallery && <Filter chosen={focus.gallery} labels={labels} />}
      {gallery && gallery.indices.length > 0 ? (
        <Strip gallery={gallery} experiment={experiment} labels={labels} marks={marked ? marks : null} focus={focus}>
          {explained && (
            <p className={styles.quiet} style={{ visibility: wrong >= 0 ? undefined : "hidden" }}>
              <span className={styles.key}>{marks[taken] ?? ""}</span>{" "}
              {t("= taken for {label}, wrongly", { label: t(labels[taken] ?? "") })}
            </p>
          )}
        </Strip>
      ) : (
        <p className={styles.quiet}>{gallery ? t("No such picture in this set.") : t("Pictures are on their way.")}</p>
      )}
    </div>
  );
}

/** Place of the first picture that is taken for something else; −1 for none. */
const firstWrong = (gallery: Parts["gallery"] | undefined): number =>
  gallery?.indices.findIndex((_, place) => gallery.labels[place] !== gallery.predicted[place]) ?? -1;

/** Says that only the pictures of one confusion cell are shown, and shows all again. */
function Filter({ chosen, labels }: { chosen: NonNullable<Focus["gallery"]>; labels: readonly string[] }) {
  const t = useTranslate();
  const session = useSession();
  const names = { label: t(labels[chosen.actual] ?? ""), other: t(labels[chosen.predicted] ?? "") };
  return (
    <p className={styles.filter}>
      {chosen.actual === chosen.predicted ? t("{label}, recognised", names) : t("{label} taken for {other}", names)}
      <Button className={styles.all} onClick={() => session.setFocus({ gallery: undefined })}>
        {t("Show all")}
      </Button>
    </p>
  );
}

/** As many pictures as there is room for in whole rows; one of them is the shown example. */
function Strip(props: {
  gallery: Parts["gallery"];
  experiment: Experiment;
  labels: readonly string[];
  /** Short names of the labels, for the corner of a picture; null where mistakes are not marked. */
  marks: readonly string[] | null;
  focus: Focus;
  /** A sentence below the pictures. */
  children: ReactNode;
}) {
  const { gallery, experiment, labels, marks, focus, children } = props;
  const t = useTranslate();
  const session = useSession();
  const list = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const [pointed, setPointed] = useState(-1);
  const { set, shape, inputs } = gallery;
  const size = sizeOf(shape);
  const [sheet, space] = useSize<HTMLDivElement>();
  const picture = pictureSize(shape, room, useDevicePixels());
  const all = useMedia(smallPage) || space.height === 0;
  const height = space.height - (children ? sentence : 0);
  const fitting = picturesIn({ width: space.width, height }, picture, gap);
  const indices = all ? gallery.indices : gallery.indices.slice(0, fitting);
  const { example } = focus;
  const shown = example.kind === "stored" && example.set === set ? indices.indexOf(example.index) : -1;
  const reached = Math.min(shown >= 0 ? shown : current, indices.length - 1);
  const drawn = (place: number) =>
    drawnFrom(gallery, place, experiment).map(({ factor, value }) => t(factorText(factor, value)));
  const choose = (place: number) => {
    setCurrent(place);
    session.setFocus({ example: { kind: "stored", set, index: indices[place] } });
  };
  function walk(key: string): boolean {
    const options = [...(list.current?.children ?? [])] as HTMLElement[];
    const columns = options.filter((option) => option.offsetTop === options[0].offsetTop).length;
    const next = pictureAfter(key, reached, indices.length, columns);
    if (next === null) return false;
    choose(next);
    options[next]?.focus();
    return true;
  }
  return (
    <div ref={sheet} className={styles.sheet}>
      <div
        ref={list}
        role="listbox"
        aria-label={t("Examples: choose the shown one")}
        aria-orientation="horizontal"
        className={styles.strip}
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.altKey || event.ctrlKey || event.metaKey || !walk(event.key)) return;
          event.preventDefault();
          event.stopPropagation();
        }}
      >
        {indices.map((index, place) => {
          const [label, said] = [labels[gallery.labels[place]] ?? "", labels[gallery.predicted[place]] ?? ""];
          const names = { label: t(label), other: t(said) };
          const name = label === said || !marks ? names.label : t("{label} taken for {other}", names);
          return (
            <div
              key={index}
              role="option"
              aria-selected={place === shown}
              tabIndex={place === reached ? 0 : -1}
              className={styles.example}
              aria-label={name}
              title={place === pointed ? [name, ...drawn(place)].join("\n") : undefined}
              onPointerEnter={() => setPointed(place)}
              onClick={() => choose(place)}
              onKeyDown={(event) => {
                if (event.key !== "Enter" && event.key !== " ") return;
                event.preventDefault();
                event.stopPropagation();
                choose(place);
              }}
            >
              <Picture values={inputs} shape={shape} offset={place * size} room={room} label={name} />
              {marks && label !== said && <span className={styles.wrong}>{marks[gallery.predicted[place]]}</span>}
            </div>
          );
        })}
      </div>
      {children}
    </div>
  );
}

function describeGallery({ gallery }: Partial<Parts>): Message {
  if (!gallery) return message("Pictures are on their way.");
  const wrong = gallery.indices.filter((_, place) => gallery.labels[place] !== gallery.predicted[place]).length;
  return message(
    "{count, plural, one {# picture} other {# pictures}}, {wrong, plural, =0 {all} other {# not}} recognised.",
    {
      count: gallery.indices.length,
      wrong,
    },
  );
}

/** The factors of the example at a place of the gallery that a learner knows of, each with its value. */
function drawnFrom(gallery: Parts["gallery"], place: number, { data }: Experiment) {
  const { factors } = datasetOf(data).dataset;
  const row = gallery.factors.subarray(place * factors.length, (place + 1) * factors.length);
  return factors.flatMap((factor, index) => (factor.hidden ? [] : [{ factor, value: row[index] }]));
}

function galleryTable({ gallery }: Partial<Parts>, experiment: Experiment): Table {
  const { factors } = datasetOf(experiment.data).dataset;
  const shown = factors.filter(({ hidden }) => !hidden);
  const head = [
    message("example"),
    message("what it is"),
    message("what it said"),
    ...shown.map(({ label }): Message => ({ text: label })),
  ];
  const labels = labelsOf(experiment);
  if (!gallery) return { head, rows: [] };
  return {
    head,
    rows: gallery.indices.map((index, place) => [
      cell(String(index + 1)),
      { text: labels[gallery.labels[place]] ?? "" },
      { text: labels[gallery.predicted[place]] ?? "" },
      ...drawnFrom(gallery, place, experiment).map(({ factor, value }) => valueText(factor, value)),
    ]),
  };
}

/** Examples to choose from, with what the network takes each for. */
export const gallery: View = {
  title: "Examples",
  needs: ["gallery", "progress"],
  chooses: true,
  suits: (experiment) => datasetOf(experiment.data).dataset.kind === "pictures",
  Component: Gallery,
  Aside: ({ focus }) => <SetPicker set={focus.set} />,
  describe: describeGallery,
  table: galleryTable,
};
