import { fileURLToPath } from "node:url";
import { createServer } from "vite";

/** Runs `main(words)` of a module of this project in Node, through its own build, and takes the answer for the exit code. */
export async function runInNode(module, words = process.argv.slice(2)) {
  const server = await createServer({
    root: fileURLToPath(new URL("..", import.meta.url)),
    logLevel: "error",
    server: { middlewareMode: true, hmr: false, ws: false },
    resolve: {
      alias: {
        "@tensorflow/tfjs-core/dist/register_all_gradients": fileURLToPath(
          new URL("nodeGradients.mjs", import.meta.url),
        ),
      },
    },
  });
  const { main } = await server.ssrLoadModule(module);
  process.exitCode = await main(words);
  await server.close();
}
