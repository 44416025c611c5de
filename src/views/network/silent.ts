import { silencedIn } from "../../experiment/silenced";
import { isWeighed, ownSource, type Column } from "./columns";

/** Whether a unit is forced to 0, or only hands on what one that is forced to 0 says. */
export function isSilent(columns: readonly Column[], index: number, unit: number): boolean {
  let [at, source] = [index, unit];
  while (at > 0 && columns[at].reads === "own" && !isWeighed(columns[at])) {
    source = ownSource(columns[at], columns[at - 1], source);
    at--;
  }
  const { info } = columns[at];
  return info !== null && silencedIn(info).includes(source);
}
