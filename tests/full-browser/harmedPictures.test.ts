import { expect, it } from "vitest";
import { createImporter } from "../../src/session/importing/importer";
import { startImporter } from "../../src/session/importing/startImporter";
import { importHarmed, openedAndClosed } from "../browser/importing/harmedPictures";

it("three hundred harmed pictures are each read or refused within two seconds by one worker", async () => {
  const importer = startImporter();
  const { read, refused } = await importHarmed(importer, 300, 2_000);
  expect(read + refused).toBe(300);
  expect(refused).toBeGreaterThan(100);
  importer.close();
});

it("of three hundred harmed pictures every one that was opened is closed", async () => {
  const { opened, closed } = await openedAndClosed(() => importHarmed(createImporter(), 300, 2_000));
  expect(closed).toBe(opened);
});
