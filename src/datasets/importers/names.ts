/** What stands for a name that there is none of. */
export const noName = "(no name)";

/** A name from a file as it may be shown: without signs that nobody sees, cut to a length, never empty. */
export function shownName(name: string, longest = 60): string {
  const seen = name.replaceAll(/\p{C}/gu, "").trim();
  return seen === "" ? noName : seen.length > longest ? `${seen.slice(0, longest - 1)}…` : seen;
}

/**
 * The name of a class or column: it stands in sentences that are put together by braces and quotes, so that it holds
 * none of those.
 */
export const className = (name: string): string =>
  shownName(
    name
      .replaceAll(/[{}<>]/g, " ")
      .replaceAll("'", "’")
      .replaceAll(/\s+/g, " "),
    40,
  );

/** The words and numbers that a file's name is made of, in small letters. */
export const wordsIn = (name: string): readonly string[] => name.toLowerCase().split(/[^a-z\d]+/);

/** Whether the path of a packed file leads out of where it is unpacked: upwards, to the root or to a drive. */
export const leadsOutside = (path: string): boolean =>
  /^([\\/]|[a-z]:)/i.test(path) || path.split(/[\\/]/).includes("..");
