/** Whether the page stands inside another one, as its query (`location.search`) says. */
export function isEmbedded(query: string): boolean {
  const word = new URLSearchParams(query).get("embed");
  return word !== null && word !== "no";
}
