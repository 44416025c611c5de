import { describe, expect, it } from "vitest";
import { hardiness } from "./seeds";

describe.each(Object.entries(hardiness))("a harmed file: %s", (_, tried) => {
  it("is read for what it is, or refused with a sentence and a place, within two seconds", async () => {
    await expect(tried(2_000)).resolves.toBeUndefined();
  });
});
