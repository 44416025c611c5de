import { message, type Message } from "../../locales/message";
import type { StageKind } from "./stages";

/** One line of the algorithm: how far it stands in, what it says, and the stages that are at it. */
interface Line {
  readonly depth: number;
  readonly text: Message;
  readonly stages: readonly StageKind[];
}

/** Learning from one batch, as an algorithm. */
export const pseudocode = (update: string): readonly Line[] => [
  { depth: 0, text: message("for each layer, from the input on"), stages: [] },
  { depth: 1, text: message("z ← W · a + b;  a ← f(z)"), stages: ["forward"] },
  { depth: 0, text: message("L ← how wrong the answers are"), stages: ["loss"] },
  { depth: 0, text: message("δ ← ∂L/∂z at the output"), stages: ["logits"] },
  { depth: 0, text: message("for each layer, from the output back"), stages: [] },
  { depth: 1, text: message("∂L/∂W ← what it read · δ"), stages: ["gradient"] },
  { depth: 1, text: message("δ ← (Wᵀ · δ) · f′(z)  one layer back"), stages: ["delta"] },
  { depth: 0, text: message("for each weight:  {rule}", { rule: update }), stages: ["update"] },
  { depth: 0, text: message("go on with the next batch"), stages: ["committed"] },
];
