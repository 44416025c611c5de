import { contenders, ours, races, stock } from "./contenders.mjs";
import { race } from "./race.mjs";
import { row } from "./row.mjs";
import { median } from "./statistics.mjs";

/** Quotients of two contenders, round by round. */
function quotients({ rates }, above, below) {
  const [one, other] = [rates.get(above), rates.get(below)];
  return one && other ? one.map((rate, round) => rate / other[round]) : null;
}

const fastest = ({ rates }, names) =>
  names.filter((name) => rates.has(name)).toSorted((a, b) => median(rates.get(b)) - median(rates.get(a)))[0];

const label = (name) => contenders[name].label;

function ratios(net, result) {
  const best = fastest(result, stock);
  const pairs = [
    ...ours.map((name) => [name, "convnetjs", label("convnetjs"), "convnetjs"]),
    ...(best ? [["fused", best, `the best stock fit (${label(best)})`, "stock"]] : []),
    ...[...stock, "graph"].filter((name) => name !== best).map((name) => ["fused", name, label(name)]),
    ["plain", "fused", label("fused"), "fused"],
  ];
  return pairs.flatMap(([above, below, text, key = below]) => {
    const values = quotients(result, above, below);
    return values ? [row(`${races[net].label}: ${label(above)} / ${text}`, values, "×", `${net} ${above}/${key}`)] : [];
  });
}

function adam(net, result) {
  const values = quotients(result, "adam", "fused");
  const costs = values?.map((value) => 100 * (1 - value));
  return costs ? [row(`${races[net].label}: Adam instead of SGD costs`, costs, " %", "adam")] : [];
}

function varied(net, result) {
  const values = quotients(result, "varied", "fused");
  return values ? [row(`${races[net].label}: ${label("varied")} / as they are`, values, "×")] : [];
}

/** How much of what a core can do the step does. */
function shares(net, result, flops) {
  const values = quotients(result, "fused", "peak")?.map((value) => 100 * value * flops);
  const products = quotients(result, "gemm", "peak")?.map((value) => 100 * value);
  return [
    ...(values ? [row(`${races[net].label}: share of the one-core WASM peak`, values, " %", `${net} share`)] : []),
    ...(products ? [row("our matrix product: share of the one-core WASM peak", products, " %", "gemm share")] : []),
  ];
}

/** Rows of one network, its absolute figures, and who could not train it. */
export async function compareTrainers(page, net, rounds) {
  const result = await race(page, net, races[net].entrants, rounds);
  const flops = await page.evaluate((name) => window.bench.flops(name), net);
  return {
    rows: [...ratios(net, result), ...adam(net, result), ...varied(net, result), ...shares(net, result, flops)],
    ...absolute(net, result),
  };
}

/** Stock fit on WebGPU, in a browser of its own: where that is too slow, closing the browser ends it. */
export async function compareWebgpu(page, net, rounds) {
  const result = await race(page, net, ["fused", "stockWebgpu"], rounds);
  const values = quotients(result, "fused", "stockWebgpu");
  const text = `${races[net].label}: ${label("fused")} / ${label("stockWebgpu")}`;
  const { rates, missing } = absolute(net, result);
  return { rows: values ? [row(text, values, "×")] : [], rates: rates.slice(1), missing };
}

function absolute(net, { rates, missing }) {
  return {
    rates: [...rates].map(([name, values]) => ({ net, name, rate: median(values) })),
    missing: [...missing].map(([name, reason]) => ({ net, name, reason })),
  };
}
