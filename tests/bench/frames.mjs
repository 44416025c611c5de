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
  ];
}
