import { createContext, useContext } from "react";
import { translate, type Language, type Message } from "../locales";
import type { MessageValues } from "../locales/message";

/** The language of everything below. */
export const LanguageContext = createContext<Language>("en");

/** Puts a text or a message into the reader's language. */
export type Translate = (what: string | Message, values?: MessageValues) => string;

export function useTranslate(): Translate {
  const language = useContext(LanguageContext);
  return (what, values) => translate(language, what, values);
}
