import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".json": "application/json",
};

/**
 * A plain static host for the folder `root`, below any path. Like most of them it lets pages of any origin read its
 * files. `sent` hears the path of each file and its bytes.
 */
export function host(root, { port, base = "/", sent = () => {} }) {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, "http://localhost").pathname;
    const inside = path.startsWith(base) ? normalize(path.slice(base.length)) : "..";
    try {
      if (inside.startsWith("..")) throw new Error("outside");
      const file = inside === "." || inside === "" ? "index.html" : inside;
      const body = await readFile(join(root, file));
      response
        .writeHead(200, {
          "Content-Type": types[extname(file)] ?? "application/octet-stream",
          "Access-Control-Allow-Origin": "*",
        })
        .end(body);
      sent(file, body);
    } catch {
      response.writeHead(404, { "Content-Type": "text/plain" }).end("not here");
    }
  });
  return server.listen(port, "127.0.0.1");
}
