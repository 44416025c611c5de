import type { Page } from "@playwright/test";

/** Numbers as they stand on the page: one, a line of them, or rows of lines. */
export type Read = number | readonly Read[];

/** A number that is shown, and the exact one behind it. */
interface Shown {
  readonly exact: string;
  readonly text: string;
  readonly visible: boolean;
}

/**
 * What a bench of the lab says, by its names (see `Bench`): `data-reading` on a number, or on what holds numbers in
 * rows or in a line; `data-reading-item` on what is one of a list. What is shown must be the exact number, rounded.
 */
export async function readings(page: Page): Promise<Record<string, Read>> {
  const found = await page.locator("[data-reading], [data-reading-item]").evaluateAll((elements) =>
    elements.map((element) => {
      const rows = [...element.querySelectorAll("tr, [role=row], [data-line]")];
      const lines = (rows.length > 0 ? rows : [element]).map((line) =>
        [line, ...line.querySelectorAll("data")]
          .filter((data) => data instanceof HTMLDataElement)
          .map((data): Shown => ({ exact: data.value, text: data.innerText, visible: data.checkVisibility() })),
      );
      const kind = element instanceof HTMLDataElement ? "number" : rows.length > 0 ? "rows" : "line";
      const item = element.getAttribute("data-reading-item");
      const names = (item ?? element.getAttribute("data-reading") ?? "").split(",");
      return { names, item: item !== null, kind, lines };
    }),
  );
  const read: Record<string, Read> = {};
  for (const { names, item, kind, lines } of found) {
    const numbers = lines.map((line) => line.map(numberOf)).filter((line) => line.length > 0);
    const value = kind === "rows" ? numbers : kind === "line" ? (numbers[0] ?? []) : numbers[0][0];
    for (const name of names) read[name] = item ? [...((read[name] ?? []) as Read[]), value] : value;
  }
  return read;
}

function numberOf({ exact, text, visible }: Shown): number {
  const [value, shown] = [Number(exact), Number(text.replace("−", "-").replaceAll(",", ""))];
  if (exact === "" || !visible || !(Math.abs(value - shown) <= 0.0051 * Math.max(1, Math.abs(value))))
    throw new Error(`reading: shows what it says, got “${text}” for ${exact}`);
  return value;
}
