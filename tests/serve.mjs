import { fileURLToPath } from "node:url";
import { host } from "./static-host.mjs";

const argument = (name, otherwise) => {
  const place = process.argv.indexOf(`--${name}`);
  return place < 0 ? otherwise : process.argv[place + 1];
};

/** Serves `dist`: `node tests/serve.mjs --port 4173 --base /some/course/`. */
host(fileURLToPath(new URL("../dist/", import.meta.url)), {
  port: Number(argument("port", "4173")),
  base: argument("base", "/"),
});
