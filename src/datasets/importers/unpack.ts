import { message, type Message } from "../../locales/message";
import { faultAt, isFault, type Fault } from "./fault";
import { inflate, looksLikeGzip } from "./inflate";
import { leadsOutside, shownName } from "./names";
import { sourceOfBytes, type Source } from "./source";
import { looksLikeTar, readTar } from "./tar";
import { testsByName } from "./testSet";
import { looksLikeZip, readZipDirectory, readZipEntry, type ZipEntry } from "./zip";

/** A file with the folders it came in; the path is a name and never opened. */
export interface NamedSource {
  readonly path: string;
  readonly source: Source;
}

/** What went wrong with one file of several. */
export interface FileFault extends Fault {
  readonly path: string;
}

export const inFile = (path: string, { fault, where }: Fault): FileFault => ({ path: shownName(path), fault, where });

/** One file inside a zip is read whole; no picture or table needs more. */
const largestEntry = 256 * 1024 * 1024;

/**
 * Files with the contents of zips, gzips and packed tars in their place, and what could not be opened or leads out of its
 * archive. Zips in zips stay closed. Where names of archives tell training and test apart, their contents come in folders of
 * these names.
 */
export async function unpack(given: readonly NamedSource[]): Promise<{ files: NamedSource[]; faults: FileFault[] }> {
  const files: NamedSource[] = [];
  const faults: FileFault[] = [];
  const opened = await Promise.all(given.map(openFile));
  const archives = given.map(({ path }) => path).filter((_, index) => "entries" in opened[index]);
  const tests = testsByName(archives);
  for (const [index, answer] of opened.entries()) {
    const { path } = given[index];
    if (isFault(answer)) faults.push(inFile(path, answer));
    else if ("file" in answer) files.push(answer.file);
    else {
      const inside = answer.entries.filter((entry) => !leadsOutside(entry.path));
      const set = tests && (tests[archives.indexOf(path)] ? "test/" : "train/");
      files.push(...inside.map((entry) => (set ? { ...entry, path: set + entry.path } : entry)));
      const outside = answer.entries.length - inside.length;
      if (outside > 0) faults.push(inFile(path, faultAt(message("its paths"), left(outside))));
    }
  }
  return { files, faults };
}

const left = (count: number): Message =>
  message(
    "{count, plural, one {# file with an unsafe path was left out: it leads} other {# files with unsafe paths were left out: they lead}} out of the archive.",
    { count },
  );

/** What a file is: itself, an archive of others, or a fault. */
type Opened = { readonly file: NamedSource } | { readonly entries: readonly NamedSource[] } | Fault;

async function openFile(file: NamedSource): Promise<Opened> {
  const { path, source } = file;
  const head = await source.read(0, 4);
  if (looksLikeZip(head)) {
    const entries = await readZipDirectory(source);
    if (isFault(entries)) return entries;
    const read = entryReader(source);
    return {
      entries: entries.map((entry) => ({
        path: entry.name,
        source: { size: entry.size, read: async (from, to) => (await read(entry)).subarray(from, to) },
      })),
    };
  }
  if (!looksLikeGzip(head)) return { file };
  const bytes = await inflate("gzip", await source.read(0, source.size));
  if (isFault(bytes)) return bytes;
  if (!looksLikeTar(bytes)) return { file: { path: path.replace(/\.gz$/i, ""), source: sourceOfBytes(bytes) } };
  const entries = readTar(bytes);
  if (isFault(entries)) return entries;
  return { entries: entries.map(({ name, bytes }) => ({ path: name, source: sourceOfBytes(bytes) })) };
}

/** Unfolds files of a zip as they are asked for; only the last one stays. A fault is thrown as itself, for `bytesOf`. */
function entryReader(zip: Source): (entry: ZipEntry) => Promise<Uint8Array> {
  let last: { readonly entry: ZipEntry; readonly bytes: Promise<Uint8Array | Fault> } | null = null;
  return async (entry) => {
    if (last?.entry !== entry) last = { entry, bytes: readZipEntry(zip, entry, largestEntry) };
    const bytes = await last.bytes;
    if (isFault(bytes)) throw bytes;
    return bytes;
  };
}

/** The bytes of a file from its beginning, or the fault that keeps them; `most` where only the head is of interest. */
export async function bytesOf({ source }: NamedSource, most = Infinity): Promise<Uint8Array | Fault> {
  try {
    return await source.read(0, Math.min(source.size, most));
  } catch (reason) {
    if (isFault(reason)) return reason;
    return faultAt(message("the file"), message("The browser can’t read it any more. Has it been moved or changed?"));
  }
}
