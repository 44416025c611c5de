import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".json": "application/json",
};

const argument = (name, otherwise) => {
  const place = process.argv.indexOf(`--${name}`);
  return place < 0 ? otherwise : process.argv[place + 1];
};

const port = Number(argument("port", "4173"));
const base = argument("base", "/");
const root = fileURLToPath(new URL("../dist/", import.meta.url));

/** A plain static host for `dist`, below any path. Like most of them it lets pages of any origin read its files. */
createServer(async (request, response) => {
  const path = new URL(request.url, "http://localhost").pathname;
  const inside = path.startsWith(base) ? normalize(path.slice(base.length)) : "..";
  try {
    if (inside.startsWith("..")) throw new Error("outside");
    const file = join(root, inside === "." || inside === "" ? "index.html" : inside);
    const body = await readFile(file);
    response
      .writeHead(200, {
        "Content-Type": types[extname(file)] ?? "application/octet-stream",
        "Access-Control-Allow-Origin": "*",
      })
      .end(body);
  } catch {
    response.writeHead(404, { "Content-Type": "text/plain" }).end("not here");
  }
}).listen(port, "127.0.0.1");
