import { describe, expect, it } from "vitest";
import { isFault } from "../../../src/datasets/importers/fault";
import { readPictureSize } from "../../../src/datasets/importers/pictureSize";
import { translate } from "../../../src/locales";
import { bmpHead, gifHead, jpegHead, pngHead, webpHead } from "./pictureHeads";

const heads = { png: pngHead, jpeg: jpegHead, gif: gifHead, bmp: bmpHead, webp: webpHead };

const complaint = (answer: unknown) => (isFault(answer) ? translate("en", answer.fault) : "none");

describe.each(Object.entries(heads))("the header of a picture: %s", (kind, head) => {
  it("tells the size", () => {
    expect(readPictureSize(head(4000, 3000))).toEqual({ kind, width: 4000, height: 3000 });
  });

  it("refuses 30 000 pixels a side, more than fifty million and none, before one is unfolded", () => {
    expect(complaint(readPictureSize(head(30_000, 30)))).toContain("30,000 × 30 pixels are too many");
    expect(complaint(readPictureSize(head(9000, 9000)))).toContain("9,000 × 9,000 pixels are too many");
    expect(isFault(readPictureSize(head(0, 9)))).toBe(true);
  });

  it("is no picture where it ends early", () => {
    const bytes = head(40, 30);
    for (let length = 0; length < bytes.length - 4; length++) {
      const size = readPictureSize(bytes.subarray(0, length));
      expect(isFault(size) || (size.width === 40 && size.height === 30)).toBe(true);
    }
  });
});

describe("a header that lies", () => {
  it("of a GIF whose picture is larger than its screen is taken at the larger", () => {
    expect(complaint(readPictureSize(gifHead(60_000, 60_000, [10, 10])))).toContain("60,000 × 60,000 pixels");
  });

  it("of a BMP in its oldest form is read in 16 bits", () => {
    expect(readPictureSize(bmpHead(300, 200, true))).toEqual({ kind: "bmp", width: 300, height: 200 });
  });

  it("of a text with a script in it is no picture", () => {
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
    expect(complaint(readPictureSize(svg))).toContain("no PNG, JPEG, GIF, BMP or WebP");
  });
});
