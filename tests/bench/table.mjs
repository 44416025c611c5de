import { contenders, races } from "./contenders.mjs";
import { goals } from "./goals.mjs";

/** Three figures that count, no more. */
const figure = (value) => {
  const size = Math.abs(value);
  return size >= 100 ? value.toFixed(0) : size >= 10 ? value.toFixed(1) : value.toFixed(2);
};

function verdict({ middle }, { floor, aim, down = false }, quiet) {
  if (!quiet) return "noisy, not judged";
  const reaches = (bound) => (down ? middle <= bound : middle >= bound);
  if (reaches(aim)) return "aim met";
  return reaches(floor) ? "floor met" : "below the floor";
}

function line(row, quiet) {
  const { what, middle, low, high, unit } = row;
  const goal = goals[row.goal];
  const spread = low === high ? "" : `${figure(low)} to ${figure(high)}`;
  const words = goal ? [goal.floor + unit, goal.aim + unit, verdict(row, goal, quiet)] : ["", "", ""];
  return `| ${[what, figure(middle) + unit, spread, ...words].join(" | ")} |`;
}

const short = (reason) =>
  reason
    .replace(/^Error: /, "")
    .split("\n")[0]
    .slice(0, 120);

/** All rows as Markdown, then the absolute figures behind them. */
export function print({ rows, rates, missing }, { quiet, rounds, seen }) {
  console.log(`\nMedians of ${rounds} interleaved rounds; lowest and highest beside them. ${seen}.`);
  if (!quiet) console.log("**Noisy: somebody else computed on this machine. Not judged.**");
  console.log("\n| what | median | spread | floor | aim | |\n|---|--:|---|--:|--:|---|");
  for (const row of rows) console.log(line(row, quiet));
  if (rates.length > 0) console.log("\n| examples a second | |\n|---|--:|");
  for (const { net, name, rate } of rates) {
    const [per, unit] = contenders[name].engine === "peak" || name === "gemm" ? [1e9, " GFLOP/s"] : [1, ""];
    console.log(`| ${races[net].label}: ${contenders[name].label} | ${figure(rate / per)}${unit} |`);
  }
  if (missing.length > 0) console.log("\nNot measured:\n");
  for (const { net, name, reason } of missing)
    console.log(`- ${races[net].label}: ${contenders[name].label}: ${short(reason)}`);
}

const microseconds = (ms) => (1000 * ms).toFixed(1);

/** Where a step of the fused trainer goes. */
export function printProfile(net, { step, shares }) {
  const sum = shares.reduce((total, { ms }) => total + ms, 0);
  console.log(
    `\n${races[net].label}: a step takes ${microseconds(step)} µs, its kernels one by one ${microseconds(sum)} µs`,
  );
  console.log("\n| kernel | calls | µs | share | GFLOP/s |\n|---|--:|--:|--:|--:|");
  for (const { name, calls, ms: time, flops } of shares) {
    const speed = flops > 0 ? (flops / time / 1e6).toFixed(1) : "";
    console.log(`| ${name} | ${calls} | ${microseconds(time)} | ${((100 * time) / sum).toFixed(1)} % | ${speed} |`);
  }
}
