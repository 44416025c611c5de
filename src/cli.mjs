import { fileURLToPath } from "node:url";
import { createServer } from "vite";

/** Runs `cli.ts` in Node, through the project's own build. */
const root = fileURLToPath(new URL("..", import.meta.url));
const server = await createServer({ root, logLevel: "error", server: { middlewareMode: true, hmr: false, ws: false } });
const { main } = await server.ssrLoadModule("/src/cli.ts");
process.exitCode = await main(process.argv.slice(2));
await server.close();
