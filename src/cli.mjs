import { runInNode } from "./inNode.mjs";

await runInNode("/src/cli.ts");
