import { runInNode } from "../../src/inNode.mjs";

await runInNode("/tests/golden/main.ts");
