import { message } from "../../locales/message";
import { faultAt, isFault, type Fault } from "../../datasets/importers/fault";
import { sourceOfBlob } from "../../datasets/importers/source";
import { understand, type Understanding } from "../../datasets/importers/understand";
import type { Found, Heard, ImporterApi, Report, Taken } from "./api";
import { chosenClasses } from "./chosenClasses";
import { columnsFound } from "./columnsFound";
import { packed } from "./packed";
import { packedInto } from "./packedInto";
import { pictureSource, type PictureSource } from "./pictureSource";
import { tablePictures, tableTaken } from "./table";

/** So many pictures of a preview, from all classes. */
const mostShown = 10;

/** Understands files, shows what would become of them, and makes it. It holds the files it understood last. */
export function createImporter(): ImporterApi {
  let content: Understanding["content"] = null;
  let pictures: PictureSource | null = null;
  let onlyTest = false;

  return {
    async understand(files, loose, heard): Promise<Report> {
      const sources = files.map(({ path, blob }) => ({ path, source: sourceOfBlob(blob) }));
      const understanding = await understand(sources, loose, calmly(heard));
      ({ content, onlyTest } = understanding);
      const source = await pictureSource(content);
      const fault = isFault(source) ? { path: files[0]?.path ?? "", ...source } : null;
      pictures = isFault(source) ? null : source;
      return {
        found: fault ? null : foundIn(content, pictures),
        onlyTest,
        faults: fault ? [...understanding.faults, fault] : understanding.faults,
      };
    },
    async preview(framing) {
      if (!pictures) return { shape: [1, 1, 1], pixels: new Uint8Array(0) };
      const shape = pictures.shape ?? [...framing.size, framing.channels];
      const shown: number[] = [];
      for (const index of spreadOut(pictures.labels, mostShown)) {
        const picture = await pictures.picture(index, framing);
        if (!isFault(picture)) shown.push(...picture);
      }
      return { shape, pixels: Uint8Array.from(shown) };
    },
    async take(choices, heard): Promise<Taken | Fault> {
      if (content?.kind === "table" && choices.table) {
        const { label, words, pictures: asPictures } = choices.table;
        const { table, tests } = content;
        if (!asPictures) return tableTaken(table, choices.apart ? tests : null, { name: choices.name, label, words });
        const cells = tablePictures(table, tests, label);
        if (isFault(cells)) return cells;
        return packed(
          cells,
          choices,
          { classes: cells.classes, became: cells.classes.map((_, index) => index) },
          calmly(heard),
        );
      }
      if (!pictures) return faultAt(message("the files"), message("There is nothing in them to learn from."));
      if (choices.into) {
        // What calls itself a test is one beside what there is to learn from.
        const tests = onlyTest ? new Uint8Array(pictures.labels.length).fill(1) : pictures.tests;
        return packedInto(choices.into, { ...pictures, tests }, choices, calmly(heard));
      }
      const chosen = chosenClasses(pictures, choices.names);
      if (isFault(chosen)) return chosen;
      return packed(pictures, choices, chosen, calmly(heard));
    },
  };
}

/** Progress that costs a message is told at most every so many steps. */
function calmly(heard: Heard): Heard {
  let told = 0;
  return (done, of) => {
    if (done !== 0 && done !== of && done - told < Math.max(1, of / 100)) return;
    told = done;
    heard(done, of);
  };
}

function foundIn(content: Understanding["content"], pictures: PictureSource | null): Found | null {
  if (content?.kind === "table")
    return {
      kind: "table",
      rows: content.table.rows,
      test: countOf(content.tests),
      columns: columnsFound(content.table),
    };
  if (!pictures) return null;
  const { labels, classes, shape, sizes, tests } = pictures;
  const counts = classes.map(() => 0);
  for (const label of labels) counts[label]++;
  const byArea = sizes.toSorted((a, b) => a[0] * a[1] - b[0] * b[1]);
  return {
    kind: "pictures",
    count: labels.length,
    classes: classes.map((name, index) => ({ name, count: counts[index] })),
    test: countOf(tests),
    shape,
    smallest: byArea[0],
    largest: byArea[byArea.length - 1],
  };
}

const countOf = (tests: Uint8Array | null): number => tests?.reduce((sum, test) => sum + test, 0) ?? 0;

/** Places of up to `most` pictures, the classes taking turns. */
function spreadOut(labels: ArrayLike<number>, most: number): number[] {
  const byClass = new Map<number, number[]>();
  for (let index = 0; index < labels.length; index++) {
    const places = byClass.get(labels[index]) ?? [];
    if (places.length < most) places.push(index);
    byClass.set(labels[index], places);
  }
  const queues = [...byClass.values()];
  const rounds = Array.from({ length: most }, (_, round) => queues.flatMap((queue) => queue.slice(round, round + 1)));
  return rounds
    .flat()
    .slice(0, most)
    .toSorted((a, b) => labels[a] - labels[b]);
}
