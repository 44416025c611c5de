import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { dependencies } from "../package.json";

const text = readFileSync(resolve(import.meta.dirname, "../public/licences.txt"), "utf8");
const [list] = text.split("=====");
const named = [...list.matchAll(/^(\S+) (\d[\w.]*) .*$/gm)].map(([, name, version]) => ({ name, version }));

const installed = (name: string): string => {
  const { version } = JSON.parse(
    readFileSync(resolve(import.meta.dirname, `../node_modules/${name}/package.json`), "utf8"),
  ) as { version: string };
  return version;
};

it("names the licence of every package the page is built from, in the version that is shipped", () => {
  const missing = Object.entries(dependencies).filter(
    ([name, version]) => !named.some((work) => work.name === name && work.version === version),
  );
  expect(missing).toEqual([]);
});

it("names nothing that is not installed", () => {
  expect(named.filter(({ name, version }) => installed(name) !== version)).toEqual([]);
});
