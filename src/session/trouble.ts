import { isMessage, message, type Message } from "../locales/message";

/** A call on an engine that is gone; whoever looks after the engine has said so already. */
export class EngineLost extends Error {
  override name = "EngineLost";
}

/** Something a learner should read. */
export class Trouble extends Error {
  override name = "Trouble";
  readonly sentence: Message;

  constructor(sentence: Message) {
    super(sentence.text);
    this.sentence = sentence;
  }
}

/** The sentence for what a promise was rejected with. */
export function sentenceOf(reason: unknown): Message {
  if (isMessage(reason)) return reason;
  if (reason instanceof Trouble) return reason.sentence;
  if (reason instanceof EngineLost) return message("The engine stopped answering and was restarted.");
  return message("{what}", { what: reason instanceof Error ? reason.message : String(reason) });
}
