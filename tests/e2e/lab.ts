import type { Page } from "@playwright/test";
import { expect, verb } from "./page";

/** Goes to a bench of the lab, another than the one that stands there, and waits until it does. */
export async function loadBench(page: Page, bench: string): Promise<void> {
  const title = page.locator("main article").getByRole("heading", { level: 2 });
  const before = (await title.textContent()) ?? "";
  await verb(page, "load", `page=lab&lab=${bench}`);
  await expect(title).not.toHaveText(before);
}
