import { fileURLToPath } from "node:url";
import { build } from "vite";
import { kernels } from "../../src/engine/kernels/compile.mjs";
import { peak } from "./peak.mjs";

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

const plugins = () => [kernels(), peak()];

/** Builds the product into `dist` and the page that holds the contenders; answers where they lie. */
export async function buildPages() {
  await build({ root: folder("../../"), logLevel: "error" });
  await build({
    configFile: false,
    root: folder("page/"),
    base: "./",
    logLevel: "error",
    plugins: plugins(),
    worker: { format: "es", plugins },
    build: { target: "es2023", outDir: folder("../results/bench/"), emptyOutDir: true, assetsInlineLimit: 0 },
  });
  return { product: folder("../../dist/"), contenders: folder("../results/bench/") };
}
