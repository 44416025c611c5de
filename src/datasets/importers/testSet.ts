import { wordsIn } from "./names";

const testing = new Set(["test", "testing", "tests", "t10k"]);
const folders: Readonly<Record<string, "open" | "test">> = {
  train: "open",
  training: "open",
  val: "open",
  valid: "open",
  validation: "open",
  test: "test",
  testing: "test",
};

const isTest = (path: string): boolean => wordsIn(path).some((word) => testing.has(word));

/** Whether what was given says by its name that all of it is a test: a file such as `test.zip`, a folder `test`. */
export const allTest = (given: readonly string[]): boolean =>
  given.length > 0 && given.every((path) => isTest(path.split("/")[0]));

/** Which of some files hold the test, as names such as `t10k-images`, `x_test` and `test_batch` say; null where none or all do. */
export function testsByName(paths: readonly string[]): readonly boolean[] | null {
  const tests = paths.map(isTest);
  return tests.includes(true) && tests.includes(false) ? tests : null;
}

/** Paths without the folders that part them into sets, and which of them lie in the folder of the test. */
export interface Parted {
  readonly paths: readonly string[];
  readonly tests: readonly boolean[];
}

/** Paths parted by folders `train` and `test` that stand beside each other (`val` is left for choosing settings); null where none do. */
export function partedByFolders(paths: readonly string[]): Parted | null {
  const sets = new Map<string, Set<"open" | "test">>();
  const places = paths.map((path) => {
    const parts = path.split("/");
    const place = parts.slice(0, -1).findIndex((part) => Object.hasOwn(folders, part.toLowerCase()));
    if (place < 0) return null;
    const above = parts.slice(0, place).join("/");
    const set = folders[parts[place].toLowerCase()];
    sets.set(above, (sets.get(above) ?? new Set()).add(set));
    return { above, set, rest: [...parts.slice(0, place), ...parts.slice(place + 1)].join("/") };
  });
  const parts = (place: (typeof places)[number]) => place !== null && sets.get(place.above)?.size === 2;
  if (!places.some(parts)) return null;
  return {
    paths: paths.map((path, index) => (parts(places[index]) ? (places[index]?.rest ?? path) : path)),
    tests: places.map((place) => parts(place) && place?.set === "test"),
  };
}
