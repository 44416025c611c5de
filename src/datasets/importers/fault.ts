import type { Message } from "../../locales/message";

/** What is wrong with a file and where: expected trouble, answered instead of thrown. */
export interface Fault {
  readonly fault: Message;
  /** A place a person can look up: a byte, a row and column, an entry. */
  readonly where: Message;
}

export const faultAt = (where: Message, fault: Message): Fault => ({ fault, where });

export const isFault = (answer: unknown): answer is Fault =>
  typeof answer === "object" && answer !== null && "fault" in answer && "where" in answer;
