/** A single letter says little, a single Chinese character much. */
const hasCharacters = (name: string) => /\p{Script=Han}/u.test(name);

/** The parts of a name that may stand for it, shortest first: its beginnings, or any of its characters. */
function* partsOf(name: string): Generator<string> {
  for (let length = 1; length < name.length; length++) {
    const last = hasCharacters(name) ? name.length - length : 0;
    for (let start = 0; start <= last; start++) yield name.slice(start, start + length);
  }
}

/**
 * The shortest parts that tell names apart: c, s and t for circle, square and triangle, at the beginning of a name; 胡 and
 * 尾 where characters tell apart what begins alike.
 */
export function shortNames(names: readonly string[]): readonly string[] {
  return names.map((name, index) => {
    const others = names.filter((_, other) => other !== index);
    const taken = (part: string) =>
      others.some((other) => (hasCharacters(name) ? other.includes(part) : other.startsWith(part)));
    for (const part of partsOf(name)) if (!taken(part)) return part;
    return name;
  });
}
