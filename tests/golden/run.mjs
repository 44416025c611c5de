import { fileURLToPath } from "node:url";
import { createServer } from "vite";

/** Runs `main.ts` in Node, through the project's own build. */
const server = await createServer({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  logLevel: "error",
  server: { middlewareMode: true, hmr: false, ws: false },
  resolve: {
    alias: {
      "@tensorflow/tfjs-core/dist/register_all_gradients": fileURLToPath(new URL("gradients.ts", import.meta.url)),
    },
  },
});
const { main } = await server.ssrLoadModule("/tests/golden/main.ts");
process.exitCode = await main(process.argv.slice(2));
await server.close();
