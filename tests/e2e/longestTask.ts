import type { Browser, Page } from "@playwright/test";

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Time on the processor, in µs: what else the machine does adds nothing. */
  readonly tdur?: number;
}

const mark = "what is watched";

/** The most time on the processor, in ms, that one task of the page takes while something is done. */
export async function longestTask(browser: Browser, page: Page, what: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, { categories: ["toplevel", "blink.user_timing"] });
  await page.evaluate((mark) => void performance.mark(mark), mark);
  await what();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: readonly TraceEvent[] };
  const own = trace.traceEvents.find(({ name }) => name === mark);
  if (!own) throw new Error("longestTask: the trace must hold the mark of the page");
  const tasks = trace.traceEvents.filter(
    ({ name, pid, tid }) => name === "ThreadControllerImpl::RunTask" && pid === own.pid && tid === own.tid,
  );
  if (tasks.length < 10) throw new Error(`longestTask: a page must have tasks, got ${tasks.length}`);
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}
