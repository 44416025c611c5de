import type { Language } from "../locales";
import type { Theme } from "../ui/theme";
import type { Part } from "./presentation";

/** An address with a link behind it. */
export const linkOf = (address: string, link: string): string => (link === "" ? address : `${address}#${link}`);

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The `<iframe>` that shows an experiment inside another page. */
export function frameOf(
  address: string,
  link: string,
  dress: { hide: readonly Part[]; language: Language | null; theme: Theme | null; title: string },
): string {
  const query = [
    "embed",
    dress.hide.length > 0 && `hide=${dress.hide.join(",")}`,
    dress.language && `lang=${dress.language}`,
    dress.theme && `theme=${dress.theme}`,
  ].filter(Boolean);
  const source = escaped(linkOf(`${address}?${query.join("&")}`, link));
  return `<iframe src="${source}" title="${escaped(dress.title)}" width="100%" height="640" style="border:0" allow="fullscreen; clipboard-write" loading="lazy"></iframe>`;
}
