import { gzipSync } from "node:zlib";
import { row } from "./row.mjs";

const lenet = [
  "conv2d,filters:6,kernel:5,padding:same",
  "maxPooling2d",
  "conv2d,filters:16,kernel:5",
  "maxPooling2d",
  "flatten",
  "dense,units:120",
  "dense,units:84",
  "dense,units:10",
].join("/");

const links = {
  digits: "#paused=no",
  lenet: `#data=digits&net=${lenet}&train=sgd,batch:32&paused=no`,
};

/**
 * Runs in the page before its own code: notes when it can be played and when the first trained batch is seen, which is
 * behind the frame that shows its figures.
 */
function listen() {
  const marks = {};
  window.marks = marks;
  const wait = () => {
    const { convoscope } = window;
    if (!convoscope) return setTimeout(wait, 1);
    convoscope.on("ready", () => {
      marks.ready ??= performance.now();
    });
    return convoscope.on("step", ({ step }) => {
      if (step === 0 || marks.heard) return;
      marks.heard = true;
      requestAnimationFrame(() =>
        setTimeout(() => {
          marks.trained = performance.now();
        }),
      );
    });
  };
  wait();
}

const kilobytes = (bodies) => bodies.reduce((sum, body) => sum + gzipSync(body).length, 0) / 1000;

/** Opens a link in a new context and lets it train. */
async function open(browser, address, link, files) {
  files.clear();
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(listen);
  await page.goto(address + link);
  await page.waitForFunction(() => window.marks.trained, undefined, { timeout: 60_000 });
  const seen = await page.evaluate(() => {
    const paint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
    const early = performance.getEntriesByType("resource").filter(({ responseEnd }) => responseEnd <= paint);
    return { ...window.marks, paint, early: early.map(({ name }) => name) };
  });
  await context.close();
  const names = ["index.html", ...seen.early.map((name) => name.slice(address.length))];
  return {
    ...seen,
    toPaint: kilobytes(names.filter((name) => files.has(name)).map((name) => files.get(name))),
    toTrained: kilobytes([...files.values()]),
  };
}

/**
 * Time and bytes (each file gzipped) from navigation to the first paint, to a page that can be played, and to the first
 * trained batch on screen. `files` fills with what the server sends, by name.
 */
export async function measureStart(browser, address, rounds, files) {
  const runs = { digits: [], lenet: [] };
  for (let round = 0; round < rounds; round++)
    for (const [name, link] of Object.entries(links)) runs[name].push(await open(browser, address, link, files));
  const of = (name, mark) => runs[name].map((run) => run[mark]);
  return [
    row("navigation to first paint", of("digits", "paint"), " ms"),
    row("navigation to ready to play (digits)", of("digits", "ready"), " ms"),
    row("navigation to first trained batch seen (digits)", of("digits", "trained"), " ms"),
    row("navigation to first trained batch seen (LeNet)", of("lenet", "trained"), " ms", "firstBatch"),
    row("bytes to first paint, gzip", of("digits", "toPaint"), " kB"),
    row("bytes to first trained batch, gzip", of("lenet", "toTrained"), " kB"),
  ];
}
