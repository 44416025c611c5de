import { eight } from "./eight";
import { five } from "./five";
import { four } from "./four";
import { nine } from "./nine";
import { one } from "./one";
import { seven } from "./seven";
import { six } from "./six";
import { three } from "./three";
import { two } from "./two";
import type { Ways } from "./ways";
import { zero } from "./zero";

/** How people write the digits 0 … 9. */
export const skeletons: readonly Ways[] = [zero, one, two, three, four, five, six, seven, eight, nine];
