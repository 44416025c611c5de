const place = "convoscope";

/** What the reader chose on an earlier visit; nothing where the browser keeps nothing for this page. */
export function recall(): Readonly<Record<string, string>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place) ?? "{}");
    if (typeof kept !== "object" || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).filter(([, value]) => typeof value === "string"));
  } catch {
    return {};
  }
}

/** Keeps a choice for the next visit, where the browser lets it; null forgets it. */
export function remember(name: string, value: string | null): void {
  try {
    const { [name]: _, ...rest } = recall();
    localStorage.setItem(place, JSON.stringify(value === null ? rest : { ...rest, [name]: value }));
  } catch {
    // A frame of another site may not store anything: the choice lasts as long as the page.
  }
}
