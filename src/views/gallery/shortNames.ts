/** The shortest beginnings, at least one letter, that tell names apart: c, s and t for circle, square and triangle. */
export function shortNames(names: readonly string[]): readonly string[] {
  return names.map((name, index) => {
    const others = names.filter((_, other) => other !== index);
    for (let length = 1; length < name.length; length++) {
      if (!others.some((other) => other.startsWith(name.slice(0, length)))) return name.slice(0, length);
    }
    return name;
  });
}
