import { dead } from "./dead";
import { fading, growing, none } from "./gradients";
import { fast, slow } from "./pace";
import type { Finding, Look, Rule } from "./rule";
import { saturated } from "./saturated";
import { signal } from "./signal";

/** Every kind of trouble that is looked for. A new one is its rule and a place here. */
const rules: readonly Rule[] = [none, dead, saturated, fading, growing, fast, slow, signal];

/** What is found, the worst first. */
export const findingsIn = (look: Look): readonly Finding[] =>
  rules.flatMap((rule) => [...rule(look)]).toSorted((a, b) => Number(b.bad) - Number(a.bad));
