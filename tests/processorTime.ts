/** What came of something, and the time on the processor that it took, in ms: what else the machine does adds nothing. */
export async function processorTime<T>(what: () => T | Promise<T>): Promise<readonly [came: T, took: number]> {
  const start = process.cpuUsage();
  const came = await what();
  const { user, system } = process.cpuUsage(start);
  return [came, (user + system) / 1000];
}
