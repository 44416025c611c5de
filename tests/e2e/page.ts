import { test as base, expect, type Locator, type Page } from "@playwright/test";

/** What `window.convoscope.state()` answers. */
export interface State {
  epoch: number;
  step: number;
  loss: number;
  accuracy: number | null;
  validation: { loss: number; accuracy: number | null };
  backend: string;
  problem: string | null;
}

type Box = NonNullable<Awaited<ReturnType<Locator["boundingBox"]>>>;

/**
 * A page that fails its test when anything is thrown or complained about, when another host is asked for anything,
 * or when the page shows a number that is none.
 */
export const test = base.extend<{ trouble: string[]; expected: RegExp | null }>({
  /** Trouble that the test makes itself. */
  expected: [null, { option: true }],
  trouble: [
    async ({ page, baseURL, expected }, use) => {
      const trouble: string[] = [];
      const own = new URL(baseURL ?? "").origin;
      page.on("pageerror", (error) => trouble.push(`uncaught: ${error.message}`));
      page.on("console", (line) => {
        if (line.type() === "error") trouble.push(`console: ${line.text()}`);
      });
      page.on("request", (request) => {
        const { origin, protocol } = new URL(request.url());
        if (origin !== own && protocol.startsWith("http")) trouble.push(`asked ${request.url()}`);
      });
      await use(trouble);
      const shown = await page
        .locator("body")
        .innerText()
        .catch(() => "");
      // What a link or a learner said is quoted, and no number of ours.
      const ours = shown.replaceAll(/“[^”]*”/g, "“…”");
      if (/\bNaN\b|\bInfinity\b|\bundefined\b/.test(ours))
        trouble.push(`shows ${/.*\b(NaN|Infinity|undefined)\b.*/.exec(ours)?.[0]}`);
      expect(trouble.filter((what) => !expected?.test(what))).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens a link as a visit of its own and waits until the page can be played. */
export async function open(page: Page, hash = "", query = ""): Promise<void> {
  await visit(page, `./${query}${hash === "" ? "" : `#${hash}`}`);
  await ready(page);
}

/** Loads an address anew: where only what stands behind # is other, a browser would stay on the page that it has. */
export async function visit(page: Page, address: string): Promise<void> {
  if (page.url() !== "about:blank") await page.goto("about:blank");
  await page.goto(address);
}

/** Waits until the page hears its keys and the engine has answered. */
export async function ready(page: Page): Promise<void> {
  await page.locator("main").waitFor();
  await verb(page, "state");
}

/** Where an element stands once it has stood still for two frames. */
export async function settledBox(element: Locator): Promise<Box> {
  let box: Box | null = null;
  await expect(async () => {
    const before = await element.boundingBox();
    await element.evaluate(() => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go))));
    box = await element.boundingBox();
    expect(box).not.toBeNull();
    expect(box).toEqual(before);
  }).toPass();
  if (!box) throw new Error("settledBox: an element must be on the page, got none");
  return box;
}

/** Calls a verb of `window.convoscope`. */
export async function verb<T>(page: Page, name: string, ...values: unknown[]): Promise<T> {
  await page.waitForFunction(() => "convoscope" in window);
  return page.evaluate(
    ([name, values]) => {
      const handle = (window as unknown as { convoscope: Record<string, (...values: unknown[]) => Promise<T>> })
        .convoscope;
      return handle[name](...values);
    },
    [name, values] as const,
  );
}

export { expect };
