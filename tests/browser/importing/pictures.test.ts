import { describe, expect, it } from "vitest";
import { translate } from "../../../src/locales";
import { createImporter } from "../../../src/session/importing/importer";
import { startImporter } from "../../../src/session/importing/startImporter";
import { bmpHead, gifHead, jpegHead, pngHead, webpHead } from "../../datasets/importers/pictureHeads";
import { goodPictures, importHarmed, importOne, openedAndClosed } from "./harmedPictures";
import { pictureSeeds } from "./pictureSeeds";

describe("pictures that the browser decodes", () => {
  it("are read in every form that is offered; a drawing with a script in it is refused", async () => {
    const importer = createImporter();
    const good = await goodPictures();
    const outcomes: Record<string, string> = {};
    for (const [ending, bytes] of Object.entries(await pictureSeeds()))
      outcomes[ending] = await importOne(importer, good, {
        path: `good/one.${ending}`,
        blob: new Blob([Uint8Array.from(bytes)]),
      });
    expect(outcomes).toEqual({ png: "read", jpg: "read", webp: "read", gif: "read", bmp: "read", svg: "refused" });
  });

  it("are each read or refused with a sentence where forty are harmed, in the worker, which goes on", async () => {
    const importer = startImporter();
    const outcomes = await importHarmed(importer, 40);
    expect(outcomes.refused).toBeGreaterThan(10);
    expect(outcomes.read).toBeGreaterThan(3);
    const { found } = await importer.understand(await goodPictures(), "", () => {});
    expect(found).toMatchObject({ count: 10 });
    importer.close();
  });

  it("are closed again, whatever comes of them", async () => {
    const { opened, closed } = await openedAndClosed(() => importHarmed(createImporter(), 40));
    expect(opened).toBeGreaterThan(400);
    expect(closed).toBe(opened);
  });

  it("that claim 30 000 pixels a side are refused by their header, and none is decoded", async () => {
    const heads = { png: pngHead, jpg: jpegHead, gif: gifHead, bmp: bmpHead, webp: webpHead };
    const { opened } = await openedAndClosed(async () => {
      const bombs = Object.entries(heads).map(([ending, head]) => ({
        path: `good/bomb.${ending}`,
        blob: new Blob([head(30_000, 30_000)]),
      }));
      const { found, faults } = await createImporter().understand(bombs, "", () => {});
      expect(found).toBeNull();
      expect(faults.slice(0, 5).map(({ path, fault }) => `${path} ${translate("en", fault).slice(0, 40)}`)).toEqual(
        bombs.map(({ path }) => `${path} 30,000 × 30,000 pixels are too many; 50,`),
      );
    });
    expect(opened).toBe(0);
  });
});
