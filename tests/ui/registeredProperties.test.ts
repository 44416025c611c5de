import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../../src");
const sheets = (readdirSync(root, { recursive: true }) as string[])
  .filter((path) => path.endsWith(".css"))
  .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));

/** `@property` holds for the whole page: another sheet's property of that name would lose its value. */
it("registers no custom property under a name that another style sheet uses", () => {
  const registered = sheets.flatMap(({ path, text }) =>
    [...text.matchAll(/@property\s+(--[\w-]+)/g)].map(([, name]) => ({ path, name })),
  );
  expect(registered.length).toBeGreaterThan(0);
  const shared = registered.filter(({ path, name }) =>
    sheets.some((other) => other.path !== path && new RegExp(`${name}(?![\\w-])`).test(other.text)),
  );
  expect(shared).toEqual([]);
});
