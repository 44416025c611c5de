import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { EventEmitter, once } from "node:events";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { findFirefox } from "../find-browser.mjs";

/** A page around the product that trains it for two epochs and sends home what came of it. */
const driver = `<!doctype html><iframe src="/some/course/#data=bars" width="1200" height="800"></iframe>
<script type="module">
  const send = (what) => fetch("/came", { method: "POST", body: JSON.stringify(what) });
  const frame = document.querySelector("iframe").contentWindow;
  try {
    for (let wait = 0; !frame.convoscope && wait < 900; wait++) await new Promise((go) => setTimeout(go, 100));
    await frame.convoscope.step({ epochs: 2 });
    await send(await frame.convoscope.state());
  } catch (reason) {
    await send({ problem: String(reason) });
  }
</script>`;

const firefox = findFirefox();

test("Firefox loads the page and trains bars", async ({ baseURL }) => {
  test.skip(!firefox, "no Firefox on this machine");
  const profile = mkdtempSync(join(tmpdir(), "convoscope-"));
  const came = new EventEmitter();
  const state = once(came, "state").then(([what]: unknown[]) => what as Record<string, unknown>);
  const server = createServer(async (request, response) => {
    if (request.method === "POST") {
      let body = "";
      for await (const piece of request) body += String(piece);
      came.emit("state", JSON.parse(body));
      response.end();
    } else if (request.url === "/") response.writeHead(200, { "Content-Type": "text/html" }).end(driver);
    else {
      const { status, headers, body } = await fetched(new URL(request.url ?? "", baseURL).href);
      response.writeHead(status, headers).end(body);
    }
  });
  await new Promise<void>((listening) => {
    server.listen(0, "127.0.0.1", listening);
  });
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const browser = spawn(firefox ?? "", [
    "--headless",
    "--no-remote",
    "--profile",
    profile,
    `http://127.0.0.1:${port}/`,
  ]);
  try {
    expect(await state).toMatchObject({ step: 76, backend: "WASM", problem: null });
    expect((await state).accuracy).toBeGreaterThan(0.9);
  } finally {
    browser.kill("SIGKILL");
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

async function fetched(address: string) {
  const answer = await fetch(address);
  return {
    status: answer.status,
    headers: { "Content-Type": answer.headers.get("Content-Type") ?? "" },
    body: Buffer.from(await answer.arrayBuffer()),
  };
}
