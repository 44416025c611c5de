import { message } from "../../locales/message";
import { faultAt, isFault, type Fault } from "./fault";
import { shownName } from "./names";
import { readNpy } from "./npy";
import type { Numbers } from "./numbers";
import type { Source } from "./source";
import { readZipDirectory, readZipEntry } from "./zip";

const mostArrays = 64;

/** Reads the arrays of a NumPy archive (`.npz`), by their names. */
export async function readNpz(source: Source): Promise<Readonly<Record<string, Numbers>> | Fault> {
  const entries = await readZipDirectory(source);
  if (isFault(entries)) return entries;
  const arrays: Record<string, Numbers> = Object.create(null) as Record<string, Numbers>;
  const named = entries.filter(({ name }) => name.endsWith(".npy"));
  if (named.length === 0 || named.length > mostArrays)
    return faultAt(
      message("the directory"),
      message("The archive holds {count, number} arrays; 1 to {most} are read.", {
        count: named.length,
        most: mostArrays,
      }),
    );
  for (const entry of named) {
    const bytes = await readZipEntry(source, entry);
    if (isFault(bytes)) return bytes;
    const array = readNpy(bytes);
    if (isFault(array))
      return faultAt(message("“{name}”, {where}", { name: shownName(entry.name), where: array.where }), array.fault);
    arrays[entry.name.slice(0, -".npy".length)] = array;
  }
  return arrays;
}
