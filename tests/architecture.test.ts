import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

/** Folders of src in dependency order: a file imports from its own folder and from folders after it. */
const folders = [
  { name: "app", packages: ["react", "react-dom"] },
  { name: "lab", packages: ["react", "d3"] },
  { name: "views", packages: ["react", "d3"] },
  { name: "session", packages: ["react", "zustand", "comlink"] },
  { name: "ui", packages: ["react", "react-dom", "d3"] },
  { name: "lessons", packages: [] },
  { name: "share", packages: [] },
  { name: "engine", packages: ["@tensorflow/", "comlink", "virtual:kernels"] },
  { name: "experiment", packages: [] },
  { name: "layers", packages: [] },
  { name: "datasets", packages: [] },
  { name: "augmentations", packages: [] },
  { name: "optimizers", packages: [] },
  { name: "settings", packages: [] },
  { name: "math", packages: [] },
  { name: "locales", packages: ["intl-messageformat"] },
] as const;

/** The only entrances to the engine besides type imports. */
const engineEntrances = ["session/engineWorker.ts", "session/pictureClient.ts", "cli.ts"];

/** `Math` functions whose last bit is the same in every JavaScript engine. */
const exactMath = new Set([
  "abs",
  "ceil",
  "clz32",
  "floor",
  "fround",
  "imul",
  "max",
  "min",
  "round",
  "sign",
  "sqrt",
  "trunc",
  "PI",
]);

const root = resolve(import.meta.dirname, "../src");
const files = (readdirSync(root, { recursive: true }) as string[])
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\.tsx?$/.test(path));
const textOf = (file: string) => readFileSync(join(root, file), "utf8");
const folderOf = (file: string) => file.split("/")[0];
const rank = (file: string) => (file.includes("/") ? folders.findIndex(({ name }) => name === folderOf(file)) : -1);

interface Import {
  from: string;
  typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const text = textOf(file)
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|\s)\/\/.*$/gm, "");
  const found = [
    ...text.matchAll(/^\s*(import|export)\s+(type\s)?[^"';]*?from\s+["']([^"']+)["']/gm),
    ...text.matchAll(/^\s*(import)\s+()["']([^"']+)["']/gm),
    ...text.matchAll(/\b(import)()\(\s*["']([^"']+)["']\s*\)(?!\s*\[)/g),
    ...text.matchAll(/\b(import)\.meta\.glob()[^(]*\(\s*["']([^"']+)["']/g),
  ];
  return found
    .map(([whole, , type, from]) => ({ from, typeOnly: Boolean(type), whole }))
    .filter(({ whole, from }) => !isTypeQuery(text, whole, from));
}

/** `typeof import("x")` is a type, not an import. */
function isTypeQuery(text: string, whole: string, from: string): boolean {
  return whole.startsWith("import(") && text.includes(`typeof import("${from}")`);
}

function target(file: string, from: string): string {
  const path = relative(root, resolve(root, dirname(file), from.replace(/\?.*$/, ""))).replaceAll("\\", "/");
  const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`];
  return candidates.find((candidate) => files.includes(candidate)) ?? path;
}

const local = (file: string) => importsOf(file).filter(({ from }) => from.startsWith("."));

describe("the house", () => {
  it("has only folders that the table names", () => {
    const unknown = files.filter((file) => file.includes("/") && rank(file) < 0);
    expect(unknown).toEqual([]);
  });

  it("imports point downwards only", () => {
    const upward = files.flatMap((file) =>
      local(file)
        .map(({ from, typeOnly }) => ({ to: target(file, from), typeOnly }))
        .filter(
          ({ to, typeOnly }) => to.includes("/") && rank(to) < rank(file) && !(typeOnly && folderOf(to) === "engine"),
        )
        .map(({ to }) => `${file} imports ${to}`),
    );
    expect(upward).toEqual([]);
  });

  it("keeps the engine sealed: others import its types or start its worker", () => {
    const broken = files
      .filter((file) => folderOf(file) !== "engine" && !engineEntrances.includes(file))
      .flatMap((file) =>
        local(file)
          .filter(({ from, typeOnly }) => !typeOnly && folderOf(target(file, from)) === "engine")
          .map(({ from }) => `${file} imports ${from}`),
      );
    expect(broken).toEqual([]);
  });

  it("uses each package only where the table allows it", () => {
    const strangers = files.flatMap((file) => {
      const allowed = folders[rank(file)]?.packages ?? ["react", "react-dom", "node:"];
      return importsOf(file)
        .filter(
          ({ from, typeOnly }) => !typeOnly && !from.startsWith(".") && !allowed.some((name) => from.startsWith(name)),
        )
        .map(({ from }) => `${file} imports ${from}`);
    });
    expect(strangers).toEqual([]);
  });

  it("takes no chance and no clock below the session, but for the engine's turns", () => {
    const below = files.filter((file) => rank(file) > folders.findIndex(({ name }) => name === "session"));
    const wild = below.filter((file) => /\bMath\.random\b|\bDate\.now\b|\bnew Date\b/.test(textOf(file)));
    const timed = below.filter((file) => /\bperformance\.now\b/.test(textOf(file)) && file !== "engine/turns.ts");
    expect([...wild, ...timed]).toEqual([]);
  });

  it("takes sin, exp and their kin from math, so that every browser computes the same bits", () => {
    const inexact = files
      .filter((file) => rank(file) >= folders.findIndex(({ name }) => name === "engine"))
      .flatMap((file) =>
        [
          ...textOf(file)
            .replace(/\/\*[\s\S]*?\*\//g, "")
            .matchAll(/\bMath\.(\w+)/g),
        ]
          .filter(([, name]) => !exactMath.has(name))
          .map(([whole]) => `${file} uses ${whole}`),
      );
    const powers = files
      .filter((file) => rank(file) > folders.findIndex(({ name }) => name === "engine"))
      .filter((file) => /[\w)\]]\s\*\*\s/.test(textOf(file).replace(/\/\*[\s\S]*?\*\//g, "")));
    expect([...inexact, ...powers]).toEqual([]);
  });

  it("has no file over 300 lines", () => {
    expect(files.filter((file) => textOf(file).split("\n").length > 301)).toEqual([]);
  });

  it("has no import cycles", () => {
    const graph = new Map(
      files.map((file) => [
        file,
        local(file)
          .filter(({ typeOnly }) => !typeOnly)
          .map(({ from }) => target(file, from)),
      ]),
    );
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]) => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(" → "));
      if (done.has(file) || path.includes(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });
});
