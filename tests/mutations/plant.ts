import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createServer, type Plugin } from "vite";
import { compile } from "../../src/engine/kernels/compile.mjs";
import type { Mutant } from "./mutants";

const root = fileURLToPath(new URL("../../", import.meta.url));
const assembly = "src/engine/kernels/assembly/";

function mutated({ what, file, text, wrong }: Mutant): string {
  const source = readFileSync(`${root}src/${file}`, "utf8");
  const parts = source.split(text);
  if (parts.length !== 2)
    throw new Error(`${what}: the text must stand once in ${file}, got ${parts.length - 1} times`);
  return parts.join(wrong);
}

/** Compiles the kernels, some of whose texts may be others; the relaxed build is the same, nobody asks for it. */
async function kernelsOf(others: Readonly<Record<string, string>> = {}): Promise<string> {
  const names = readdirSync(`${root}${assembly}`);
  const texts = Object.fromEntries(names.map((name) => [name, readFileSync(`${root}${assembly}${name}`, "utf8")]));
  const binary = await compile({ ...texts, ...others }, ["simd"]);
  return `export const plain = "${binary}";\nexport const relaxed = plain;\n`;
}

let sound: Promise<string> | undefined;

/** The kernels, with a bug if it is one of theirs. */
function kernelsWith(mutant?: Mutant): Promise<string> {
  const name = mutant && `src/${mutant.file}`.startsWith(assembly) ? mutant.file.split("/").at(-1) : undefined;
  if (mutant && name) return kernelsOf({ [name]: mutated(mutant) });
  sound ??= kernelsOf();
  return sound;
}

/** Loads modules of the project with a bug planted in one of them, in memory alone. */
const planting = (mutant?: Mutant): Plugin => ({
  name: "mutant",
  enforce: "pre",
  resolveId: (source) => (source === "virtual:kernels" ? "\0virtual:kernels" : null),
  load(id) {
    if (id === "\0virtual:kernels") return kernelsWith(mutant);
    return mutant && id.split("?")[0].endsWith(`src/${mutant.file}`) ? mutated(mutant) : null;
  },
});

/** What a quick check finds wrong; a bug that doesn't even load is no bug to find, and throws. */
export async function findings(check: "checkFused" | "checkGraph", mutant?: Mutant): Promise<string[]> {
  const server = await createServer({
    configFile: false,
    root,
    logLevel: "error",
    appType: "custom",
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
    plugins: [planting(mutant)],
  });
  try {
    const { check: run } = (await server.ssrLoadModule(`/tests/mutations/${check}.ts`)) as {
      check: () => Promise<string[]>;
    };
    return await run();
  } finally {
    await server.close();
  }
}
