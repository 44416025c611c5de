import { message, type Message } from "../../locales/message";
import { defaultsOf, type Values } from "../../settings";
import { kindOf, kinds, type KindId } from "./kinds";
import type { Layer } from "./stack";

/** The most layers a stack may have. */
export const mostLayers = 250;

/**
 * Reads a stack from text: `conv6f5.pool2.flatten.dense10`. A layer is its kind, then its settings by their letters
 * (`f` window, `s` stride, `p` padding, `d` dilation, `g` groups, `l` slices; the first, which is filters, units or a
 * pooling window, has none). What is left out keeps its default, and `~3` at its end means three of it. People may write
 * `/` between layers, and `*3`. Answers the sentence why where it can't be read.
 */
export function readStack(text: string): { stack: readonly Layer[] } | { problem: Message } {
  const stack: Layer[] = [];
  for (const word of text.toLowerCase().split(/[./]/)) {
    const token = word.replaceAll(/\s/g, "").replace("*", "~").replaceAll("×", "x");
    if (token === "") continue;
    const read = readLayer(token);
    if ("problem" in read) return read;
    for (let time = 0; time < read.times; time++) stack.push(read.layer);
    if (stack.length > mostLayers) {
      return { problem: message("A stack has at most {most} layers.", { most: mostLayers }) };
    }
  }
  return { stack };
}

const value = "(?:same|valid|full|yes|no|\\d+(?:x\\d+)?)";
const setting = `([fspdglt])(${value})?`;
const layer = new RegExp(`^(${Object.keys(kinds).join("|")})(${value})?((?:[fspdglt]${value}?)*)(?:~(\\d{1,3}))?$`);

function readLayer(token: string): { layer: Layer; times: number } | { problem: Message } {
  const parts = layer.exec(token);
  if (!parts) {
    return { problem: message("“{text}” is no layer; conv10f3, pool2, flatten and dense10 are.", { text: token }) };
  }
  const id = parts[1] as KindId;
  const kind = kindOf(id);
  const values: Record<string, unknown> = defaultsOf(kind.settings);
  const given: (readonly [letter: string, text: string | undefined])[] = [
    ...(parts[2] === undefined ? [] : [["", parts[2]] as const]),
    ...[...parts[3].matchAll(new RegExp(setting, "g"))].map(([, letter, text]) => [letter, text] as const),
  ];
  for (const [letter, text] of given) {
    const name = Object.keys(kind.letters).find((key) => kind.letters[key] === letter);
    if (name === undefined) {
      return { problem: message("“{text}”: {kind} has no setting “{letter}”.", { text: token, kind: id, letter }) };
    }
    const parsed = kind.settings[name].parse(text ?? (letter === "t" ? "yes" : ""));
    if (parsed.problem) return { problem: message("“{text}”: {what}", { text: token, what: parsed.problem }) };
    values[name] = parsed.value;
  }
  if (id === "pool" && !given.some(([letter]) => letter === "s")) values.stride = values.window;
  return { layer: { kind: id, values }, times: Number(parts[4] ?? 1) };
}

/** The shortest text from which `readStack` gives this stack. */
export function writeStack(stack: readonly Layer[]): string {
  const words: { word: string; times: number }[] = [];
  for (const layer of stack) {
    const word = writeLayer(layer);
    const last = words.at(-1);
    if (last?.word === word) last.times++;
    else words.push({ word, times: 1 });
  }
  return words.map(({ word, times }) => (times > 1 ? `${word}~${times}` : word)).join(".");
}

/** `conv10f3s2`: the kind, its first setting and those that are not as usual. */
function writeLayer({ kind: id, values }: Layer): string {
  const kind = kindOf(id);
  const texts = Object.entries(kind.letters).map(([name, letter]) => {
    const setting = kind.settings[name];
    const text = setting.format(values[name]);
    if (letter !== "" && letter !== "f" && text === setting.format(usual(id, values, name))) return "";
    return letter === "t" ? letter : `${letter}${text}`;
  });
  return `${id}${texts.join("")}`;
}

/** A pooling window moves by its own size unless told otherwise. */
const usual = (id: KindId, values: Values, name: string): unknown =>
  id === "pool" && name === "stride" ? values.window : kindOf(id).settings[name].default;
