import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const sources = fileURLToPath(new URL("assembly/", import.meta.url));
const cache = fileURLToPath(new URL("../../../node_modules/.cache/convoscope/", import.meta.url));

const files = () =>
  Object.fromEntries(readdirSync(sources).map((name) => [name, readFileSync(`${sources}${name}`, "utf8")]));

/** Compiles the kernels with one set of WASM features; answers base64. */
export async function compile(texts, features) {
  const { default: asc } = await import("assemblyscript/asc");
  let binary;
  let report = "";
  const { error } = await asc.main(
    [
      "index.ts",
      "--outFile",
      "kernels.wasm",
      "-O3",
      "--noAssert",
      "--runtime",
      "stub",
      ...features.flatMap((feature) => ["--enable", feature]),
    ],
    {
      readFile: (name) => texts[name] ?? null,
      writeFile: (_name, contents) => {
        binary = contents;
      },
      listFiles: () => [],
      stderr: {
        write: (text) => {
          report += text;
        },
      },
    },
  );
  if (error) throw new Error(`kernels: must compile, got ${report}`);
  return Buffer.from(binary).toString("base64");
}

async function both() {
  const texts = files();
  const name = `${cache}kernels-${createHash("sha256").update(JSON.stringify(texts)).digest("hex").slice(0, 16)}.json`;
  try {
    return JSON.parse(readFileSync(name, "utf8"));
  } catch {
    const builds = { plain: await compile(texts, ["simd"]), relaxed: await compile(texts, ["simd", "relaxed-simd"]) };
    mkdirSync(cache, { recursive: true });
    writeFileSync(name, JSON.stringify(builds));
    return builds;
  }
}

/** Vite plugin: `virtual:kernels` exports the two builds of the WASM kernels as base64, `plain` and `relaxed`. */
export function kernels() {
  const id = "virtual:kernels";
  return {
    name: "kernels",
    resolveId: (source) => (source === id ? `\0${id}` : null),
    async load(source) {
      if (source !== `\0${id}`) return null;
      for (const name of Object.keys(files())) this.addWatchFile(`${sources}${name}`);
      const { plain, relaxed } = await both();
      return `export const plain = "${plain}";\nexport const relaxed = "${relaxed}";\n`;
    },
  };
}
