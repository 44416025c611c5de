import { readdirSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { downloadOrigins, downloads, type Download } from "../../../src/datasets/downloads";
import { isMessage, translate } from "../../../src/locales";
import { fetchDownload } from "../../../src/session/importing/download";

let server: Server | null = null;
afterEach(() => server?.close());

/** A local server; answers its address. */
async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const started = createServer(answer);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
}

const whole = Uint8Array.from({ length: 200_000 }, (_, at) => at % 251);
const of = (address: string, bytes = whole.length): Download => ({
  name: "numbers",
  files: [{ url: `${address}/numbers.gz`, bytes }],
  count: 1,
  test: 0,
  shape: [1, 1, 1],
  classes: [],
});
const never = new AbortController().signal;
const bytesOf = async (answer: Awaited<ReturnType<typeof fetchDownload>>) => {
  if (isMessage(answer)) throw new Error(translate("en", answer));
  return answer.map(({ path, blob }) => [path, blob.size]);
};

const said = async (download: Download) => translate("en", (await fetchDownload(download, () => {}, never)) as never);

describe("a download", () => {
  it("gives the files by their names, and tells how far it is", async () => {
    const address = await serve((_, response) => response.end(whole));
    const heard: number[] = [];
    const files = await fetchDownload(of(address), (done, total) => heard.push(done / total), never);
    expect(await bytesOf(files)).toEqual([["numbers.gz", 200_000]]);
    expect(heard.at(-1)).toBe(1);
  });

  it("goes on where it was broken off, and starts over where the server can't", async () => {
    const ranges: (string | undefined)[] = [];
    let [breaks, breakOff] = [true, () => {}];
    const address = await serve((request, response) => {
      const { range } = request.headers;
      ranges.push(range);
      const from = Number(/\d+/.exec(range ?? "0")?.[0]);
      if (range) response.writeHead(206);
      response.write(whole.subarray(from, from + 70_000));
      if (breaks) breakOff = () => response.destroy();
      else response.end(whole.subarray(from + 70_000));
    });
    const broken = await fetchDownload(of(address), (done) => done === 70_000 && breakOff(), never);
    expect(isMessage(broken) && translate("en", broken)).toContain("can’t be reached");
    breaks = false;
    const files = await fetchDownload(of(address), () => {}, never);
    expect(await bytesOf(files)).toEqual([["numbers.gz", 200_000]]);
    expect(ranges).toEqual([undefined, "bytes=70000-"]);
    if (isMessage(files)) return;
    expect(new Uint8Array(await files[0].blob.arrayBuffer())).toEqual(whole);
  });

  it("stops when it is told to", async () => {
    const address = await serve((_, response) => response.write(whole.subarray(0, 1000)));
    const control = new AbortController();
    const answer = fetchDownload(of(address), () => control.abort(), control.signal);
    expect(translate("en", (await answer) as never)).toContain("was stopped");
  });

  it("that is refused, missing or larger than announced says so, and how to go on by hand", async () => {
    const missing = await serve((_, response) => response.writeHead(404).end());
    expect(await said(of(missing))).toMatch(/answers 404\. Download the files with your browser and drop them here\./);
    server?.close();
    const large = await serve((_, response) => response.end(whole));
    expect(await said(of(large, 1000))).toContain("more than was announced");
    server?.close();
    expect(await said(of("http://127.0.0.1:9"))).toContain("127.0.0.1:9 can’t be reached from here");
  });
});

describe("the known datasets", () => {
  it("come by https from a few hosts that the page's policy names, and nowhere else is one named", () => {
    expect(downloadOrigins.every((origin) => origin.startsWith("https://"))).toBe(true);
    expect(downloadOrigins.length).toBeLessThanOrEqual(3);
    const root = new URL("../../../src/", import.meta.url);
    const files = (readdirSync(root, { recursive: true }) as string[]).filter((file) => /\.tsx?$/.test(file));
    const addresses = files.filter((file) => /["'`]https:\/\/[a-z]/.test(readFileSync(new URL(file, root), "utf8")));
    expect(addresses).toEqual(["datasets/downloads.ts"]);
  });

  it("promise as many classes as their labels have, and pictures of one size", () => {
    for (const { classes, shape, count } of downloads) {
      expect(new Set(classes).size).toBe(10);
      expect(shape.length).toBe(3);
      expect(count % 10).toBe(0);
    }
  });
});
