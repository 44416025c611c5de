import type { Csv } from "./csv";
import { joinedCsv } from "./csvJoined";
import { isFault } from "./fault";
import type { Dealt } from "./labels";
import { testsByName } from "./testSet";
import { inFile, type FileFault } from "./unpack";

/** A file with a table. */
interface TableFile {
  readonly path: string;
  readonly table: Csv;
}

/** One table of all that have the columns of the first; their names say which are the test. `faults` takes the others. */
export function tablesOf(
  files: readonly TableFile[],
  faults: FileFault[],
): { readonly table: Csv; readonly tests: Dealt["tests"] } {
  const joined: TableFile[] = [];
  let [{ table }] = files;
  for (const file of files) {
    const both = joined.length === 0 ? table : joinedCsv(table, file.table);
    if (isFault(both)) faults.push(inFile(file.path, both));
    else {
      table = both;
      joined.push(file);
    }
  }
  const apart = testsByName(joined.map(({ path }) => path));
  if (!apart) return { table, tests: null };
  const tests = new Uint8Array(table.rows);
  let at = 0;
  for (const [place, { table: part }] of joined.entries()) {
    if (apart[place]) tests.fill(1, at, at + part.rows);
    at += part.rows;
  }
  return { table, tests };
}
