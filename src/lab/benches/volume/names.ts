import { message, type Message } from "../../../locales/message";

/** What a channel is called: three are the colours of a picture. */
export function channelName(channel: number, depth: number): Message {
  if (depth !== 3) return message("channel {number}", { number: channel + 1 });
  return [message("red"), message("green"), message("blue")][channel];
}
