import type { GivenFile } from "../../session/importing/api";

/** More files than this are not looked for in folders. */
const mostFiles = 120_000;

/** The files of a chooser, with the folders that were chosen. */
export const filesOf = (list: Iterable<File> | null): readonly GivenFile[] =>
  Array.from(list ?? [], (blob) => ({ path: blob.webkitRelativePath || blob.name, blob }));

/** Whether something is dragged that could be files. */
export const carriesFiles = (data: DataTransfer | null): boolean => data?.types.includes("Files") ?? false;

/** The files that are dropped or pasted, those in folders, too. Must be called while the event lasts. */
export async function filesFrom(data: DataTransfer): Promise<readonly GivenFile[]> {
  const entries = Array.from(data.items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return filesOf(data.files);
  const found: GivenFile[] = [];
  for (const entry of entries) await walk(entry, found);
  return found;
}

async function walk(entry: FileSystemEntry, found: GivenFile[]): Promise<void> {
  if (found.length >= mostFiles || entry.name.startsWith(".")) return;
  if (isFile(entry)) {
    const blob = await new Promise<File | null>((resolve) => entry.file(resolve, () => resolve(null)));
    if (blob) found.push({ path: entry.fullPath.replace(/^\//, ""), blob });
  } else if (isFolder(entry)) {
    const reader = entry.createReader();
    for (;;) {
      const some = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
      if (some.length === 0) return;
      for (const inner of some) await walk(inner, found);
    }
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** Words of a file's name that tell a set or a form and not what is in it. */
const formal = new Set(["train", "training", "test", "testing", "t10k", "images", "labels", "idx1", "idx3", "ubyte"]);

/** What data may be called by the path of their first file: the folder they lie in or the file, without its ending and formal words. */
export function nameFrom(path: string): string {
  const name = (path.split("/")[0] ?? "").replace(/\.\w+$/, "");
  const words = name.split(/[\s._-]+/);
  const telling = words.filter((word) => !formal.has(word.toLowerCase()));
  return telling.length < words.length ? telling.join(" ") : name;
}
