/** The name of a class for each path, as folders tell it: the folder a picture lies in, without what all share. */
export function classesOfPaths(paths: readonly string[], loose: string): readonly string[] {
  const folders = paths.map((path) => path.split("/").slice(0, -1));
  const own = folders.map((folder) => folder.at(-1) ?? "");
  if (new Set(own).size > 1) return own.map((name) => name || loose);
  // One folder for all: names such as cat.17.jpg and dog-3.png tell them apart.
  const words = paths.map((path) => /^(\p{L}+)[\s._-]*\(?\d+\)?\.\w+$/u.exec(path.split("/").at(-1) ?? "")?.[1] ?? "");
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  if (!words.includes("") && counts.size > 1 && counts.size <= paths.length / 2) return words;
  return own.map((name) => name || loose);
}
