import { message } from "../../locales/message";
import { cifarKindOf } from "./cifar";
import { readCsv, type Csv } from "./csv";
import { faultAt, isFault, type Fault } from "./fault";
import { classesOfPaths } from "./folders";
import { looksLikeIdx, readIdx } from "./idx";
import { labelsFromNumbers, labelsFromWords, type Dealt, type Labels } from "./labels";
import { looksLikeNpy, readNpy } from "./npy";
import { pictureArrays, type Arrays, type NamedArray } from "./pictureArrays";
import { fromRecords, type Records } from "./records";
import { tablesOf } from "./tables";
import { allTest, partedByFolders } from "./testSet";
import { headBytes, readPictureSize, type PictureSize } from "./pictureSize";
import { bytesOf, inFile, unpack, type FileFault, type NamedSource } from "./unpack";

/** A picture file that is still to be decoded. */
export interface PictureFile {
  readonly file: NamedSource;
  readonly size: PictureSize;
}

/** What files turned out to be. */
type Content =
  | ({ readonly kind: "pictures"; readonly pictures: readonly PictureFile[] } & Dealt)
  | ({ readonly kind: "arrays" } & Arrays)
  | ({ readonly kind: "sprite"; readonly picture: PictureFile } & Labels)
  | { readonly kind: "table"; readonly table: Csv; readonly tests: Dealt["tests"] };

export interface Understanding {
  /** Null where nothing in the files can be learned from. */
  readonly content: Content | null;
  /** Whether names say that all of it is a test, with nothing beside it to learn from. */
  readonly onlyTest: boolean;
  /** Files that were left out, and why. */
  readonly faults: readonly FileFault[];
}

/** One opened file. */
type Piece =
  | { readonly kind: "picture"; readonly picture: PictureFile }
  | { readonly kind: "array"; readonly array: NamedArray }
  | ({ readonly kind: "records" } & Records)
  | { readonly kind: "text"; readonly path: string; readonly table: Csv; readonly lines: readonly string[] };

/**
 * Finds out what files hold, by their first bytes and not by their names alone: picture files in folders of classes,
 * arrays (IDX, NumPy), CIFAR records, one picture of many with a file of labels, or a table. `loose` is the class of
 * pictures that lie in no folder. `heard` hears how many files were looked at.
 */
export async function understand(
  given: readonly NamedSource[],
  loose: string,
  heard: (done: number, of: number) => void = () => {},
): Promise<Understanding> {
  const { files, faults } = await unpack(given);
  const pieces: Piece[] = [];
  for (const [index, file] of files.entries()) {
    heard(index, files.length);
    const piece = await pieceOf(file);
    if (isFault(piece)) faults.push(inFile(file.path, piece));
    else pieces.push(piece);
  }
  const content = contentOf(pieces, loose, faults);
  if (isFault(content)) {
    // Where every file was left out for a reason of its own, those reasons say all.
    const more = pieces.length > 0 || faults.length === 0 ? [inFile(given[0]?.path ?? "", content)] : [];
    return { content: null, onlyTest: false, faults: [...faults, ...more] };
  }
  const parted = "tests" in content && content.tests !== null;
  return { content, onlyTest: !parted && allTest(given.map(({ path }) => path)), faults };
}

async function pieceOf(file: NamedSource): Promise<Piece | Fault> {
  const { path, source } = file;
  const head = await bytesOf(file, headBytes);
  if (isFault(head)) return head;
  if (/\.(png|jpe?g|gif|bmp|webp)$/i.test(path) || !isFault(readPictureSize(head))) {
    const size = readPictureSize(head);
    return isFault(size) ? size : { kind: "picture", picture: { file, size } };
  }
  const bytes = source.size <= head.length ? head : await bytesOf(file);
  if (isFault(bytes)) return bytes;
  if (looksLikeNpy(bytes) || looksLikeIdx(bytes)) {
    const numbers = looksLikeNpy(bytes) ? readNpy(bytes) : readIdx(bytes);
    return isFault(numbers) ? numbers : { kind: "array", array: { path, ...numbers } };
  }
  if (/\.bin$/i.test(path) && cifarKindOf(bytes.length)) return { kind: "records", path, bytes };
  if (!/\.(csv|tsv|txt|data)$/i.test(path))
    return faultAt(message("the first bytes"), message("What kind of file this is could not be told."));
  const table = readCsv(bytes);
  if (isFault(table)) return table;
  const few = bytes.length < 4_000_000 && table.columns.length === 1;
  const lines = few
    ? new TextDecoder()
        .decode(bytes)
        .split(/\r\n|\r|\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "")
    : [];
  return { kind: "text", path, table, lines };
}

const piecesOf = <K extends Piece["kind"]>(pieces: readonly Piece[], kind: K) =>
  pieces.filter((piece): piece is Extract<Piece, { kind: K }> => piece.kind === kind);

/** `faults` takes what is left out. */
function contentOf(pieces: readonly Piece[], loose: string, faults: FileFault[]): Content | Fault {
  const pictures = piecesOf(pieces, "picture").map(({ picture }) => picture);
  const arrays = piecesOf(pieces, "array").map(({ array }) => array);
  const texts = piecesOf(pieces, "text");
  const records = piecesOf(pieces, "records");
  if (records.length > 0) {
    const found = fromRecords(
      records,
      texts.map(({ lines }) => lines),
    );
    return isFault(found) ? found : { kind: "arrays", ...found };
  }
  const labels = labelFile(arrays, texts);
  if (pictures.length === 1 && labels)
    return isFault(labels) ? labels : { kind: "sprite", picture: pictures[0], ...labels };
  if (arrays.some(({ shape }) => shape.length >= 3)) {
    const found = pictureArrays(arrays);
    return isFault(found) ? found : { kind: "arrays", ...found };
  }
  if (pictures.length > 0) {
    const found = labelsOfPaths(
      pictures.map(({ file }) => file.path),
      loose,
    );
    return isFault(found) ? found : { kind: "pictures", pictures, ...found };
  }
  if (texts.length > 0) return { kind: "table", ...tablesOf(texts, faults) };
  return faultAt(message("the files"), message("There is nothing in them to learn from."));
}

/** Classes by folders and names. Folders `train` and `test` are the classes only where nothing else tells any apart. */
function labelsOfPaths(paths: readonly string[], loose: string): Dealt | Fault {
  const parted = partedByFolders(paths);
  const classes = parted && classesOfPaths(parted.paths, loose);
  const apart = new Set(classes).size > 1;
  const named = labelsFromWords(classes && apart ? classes : classesOfPaths(paths, loose));
  return isFault(named) ? named : { ...named, tests: apart && parted ? Uint8Array.from(parted.tests, Number) : null };
}

/** The labels that come beside a picture of many: an array, or one word a line. */
function labelFile(
  arrays: readonly NamedArray[],
  texts: readonly Extract<Piece, { kind: "text" }>[],
): Labels | Fault | null {
  const array = arrays.find(({ shape }) => shape.length === 1 && shape[0] > 1);
  if (array) return labelsFromNumbers(array.values);
  const text = texts.find(({ lines }) => lines.length > 1);
  if (!text) return null;
  const words = text.table.headed ? text.lines.slice(1) : text.lines;
  const numbers = words.map(Number);
  return numbers.every(Number.isInteger) ? labelsFromNumbers(numbers) : labelsFromWords(words);
}
