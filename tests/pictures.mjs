import { mkdirSync } from "node:fs";
import { createServer } from "vite";
import { chromium } from "playwright";
import { findBrowser } from "./find-browser.mjs";

/** Takes the README's pictures from the real page, each after a stretch of real training. `--to DIR` for elsewhere. */
const place = process.argv.indexOf("--to");
const folder = place < 0 ? "public/pictures" : process.argv[place + 1];
const pictures = [
  { name: "digits", hash: "data=digits&paused", epochs: 4 },
  { name: "spiral", hash: "data=spiral&paused", epochs: 150 },
  { name: "dark", hash: "data=shapes&paused", query: "?theme=dark", epochs: 3 },
  { name: "projector", hash: "data=digits&paused", query: "?theme=projector", epochs: 2 },
  { name: "chinese", hash: "data=bars&paused", query: "?lang=zh-CN", epochs: 5 },
  { name: "lab", hash: "page=lab" },
  { name: "phone", hash: "data=digits&paused", width: 390, height: 844, scale: 2, epochs: 2 },
];

mkdirSync(folder, { recursive: true });
const server = await createServer({ server: { port: 5190 }, logLevel: "error" });
await server.listen();
const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
for (const { name, hash, query = "", epochs, width = 1440, height = 900, scale = 1 } of pictures) {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale });
  await page.goto(`http://localhost:5190/${query}#${hash}`);
  await page.waitForFunction(() => window.convoscope);
  if (epochs) await page.evaluate((epochs) => window.convoscope.step({ epochs }), epochs);
  await page.waitForTimeout(epochs ? 1500 : 4000);
  await page.screenshot({ path: `${folder}/${name}.jpg`, type: "jpeg", quality: 84 });
  await page.close();
}
await browser.close();
await server.close();
