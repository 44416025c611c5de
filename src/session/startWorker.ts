/**
 * A module worker, but in a sandboxed frame (origin "null"), which may start none from an address: there a classic
 * worker made of text, which imports the module and hands it the messages that came before it listened.
 */
export function startWorker(url: string, name: string): Worker {
  if (globalThis.origin !== "null") return new Worker(url, { type: "module", name });
  const text = `const early = [];
const keep = (event) => early.push(event);
addEventListener("message", keep);
import(${JSON.stringify(url)}).then(
  () => {
    removeEventListener("message", keep);
    for (const { data, ports } of early) dispatchEvent(new MessageEvent("message", { data, ports }));
  },
  (reason) => setTimeout(() => { throw reason; }),
);`;
  const source = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  return new Worker(source, { name });
}
