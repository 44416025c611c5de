import { median } from "./statistics.mjs";

/** Time and bytes from navigation to the first paint, to a page that can be played, and to the first trained batch. */
export async function measureStart(browser, address, rounds) {
  const paints = [];
  const readies = [];
  const trained = [];
  let bytes = 0;
  for (let round = 0; round < rounds; round++) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    bytes = 0;
    page.on("response", async (response) => {
      bytes += (await response.body().catch(() => Buffer.alloc(0))).length;
    });
    await page.goto(`${address}#paused`);
    await page.waitForFunction(() => window.convoscope?.state());
    readies.push(await page.evaluate(() => performance.now()));
    await page.evaluate(() => window.convoscope.step({ batches: 1 }));
    trained.push(await page.evaluate(() => performance.now()));
    paints.push(await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0));
    await context.close();
  }
  return [
    ["navigation to first paint", `${median(paints).toFixed(0)} ms`],
    ["navigation to ready to play (digits)", `${median(readies).toFixed(0)} ms`],
    ["navigation to first trained batch (digits)", `${median(trained).toFixed(0)} ms`],
    ["bytes to first trained batch, not compressed", `${(bytes / 1e6).toFixed(2)} MB`],
  ];
}
