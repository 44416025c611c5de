import { describe, expect, it } from "vitest";
import { hardiness } from "../datasets/importers/seeds";

describe.each(Object.entries(hardiness))("twenty thousand harmed files: %s", (_, tried) => {
  it("are each read for what they are, or refused with a sentence and a place, within two seconds", async () => {
    await expect(tried(20_000)).resolves.toBeUndefined();
  });
});
