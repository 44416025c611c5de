import type { Kind } from "../kind";
import { conv } from "./conv";
import { dense } from "./dense";
import { flatten } from "./flatten";
import { pool } from "./pool";

/** The kinds of layers of the calculator by the word that stands for them in text. */
export const kinds = { conv, pool, flatten, dense };

export type KindId = keyof typeof kinds;

export const kindOf = (id: KindId): Kind => kinds[id] as Kind;
