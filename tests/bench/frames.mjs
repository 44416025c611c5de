import { row } from "./row.mjs";
import { quantile } from "./statistics.mjs";

const seconds = 5;

/** Lengths of frames (ms) and tasks over 50 ms during `seconds` on the page. */
const watch = (page) =>
  page.evaluate(
    (seconds) =>
      new Promise((resolve) => {
        const frames = [];
        let longTasks = 0;
        const observer = new PerformanceObserver((list) => {
          longTasks += list.getEntries().length;
        });
        observer.observe({ entryTypes: ["longtask"] });
        const start = performance.now();
        let last = start;
        const tick = (now) => {
          frames.push(now - last);
          last = now;
          if (now - start < seconds * 1000) requestAnimationFrame(tick);
          else {
            observer.disconnect();
            resolve({ frames: frames.slice(1), longTasks });
          }
        };
        requestAnimationFrame(tick);
      }),
    seconds,
  );

/** Examples a second of the default preset flat out on a page, in `seconds`. */
async function pace(page) {
  const before = await page.evaluate(() => window.convoscope.state());
  await page.evaluate(() => window.convoscope.play());
  await page.waitForTimeout(seconds * 1000);
  await page.evaluate(() => window.convoscope.pause());
  const after = await page.evaluate(() => window.convoscope.state());
  return (after.step - before.step) / seconds;
}

/** What all pictures on the page together take from training flat out: its pace with every rail, and with none. */
async function measurePictures(browser, address, rounds) {
  const costs = [];
  for (let round = 0; round < rounds; round++) {
    const paces = [];
    for (const hidden of ["", "?hide=data,network,result,dock"]) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.goto(`${address}${hidden}#speed=max&paused`);
      await page.waitForFunction(() => window.convoscope?.state());
      paces.push(await pace(page));
      await page.close();
    }
    costs.push(100 * (1 - paces[0] / paces[1]));
  }
  return row("of the pace of training that all pictures on the page take", costs, " %", "pictures");
}

/** Frame times and long tasks, idle and while the default preset trains flat out in the worker, in turn. */
export async function measureFrames(browser, address, rounds) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${address}#speed=max&paused`);
  await page.waitForFunction(() => window.convoscope?.state());
  const idle = [];
  const training = [];
  const longTasks = [];
  for (let round = 0; round < rounds; round++) {
    await page.evaluate(() => window.convoscope.pause());
    await page.waitForTimeout(500);
    idle.push(quantile((await watch(page)).frames, 0.95));
    await page.evaluate(() => window.convoscope.play());
    await page.waitForTimeout(500);
    const busy = await watch(page);
    training.push(quantile(busy.frames, 0.95));
    longTasks.push(busy.longTasks);
  }
  await page.close();
  const slower = training.map((ms, round) => ms - idle[round]);
  return [
    row("frame p95, idle", idle, " ms"),
    row("frame p95, training flat out", training, " ms"),
    row("frame p95, training flat out less idle", slower, " ms", "frames"),
    row(`page tasks over 50 ms in ${seconds} s of training`, longTasks, "", "longTasks"),
    await measurePictures(browser, address, rounds),
  ];
}
