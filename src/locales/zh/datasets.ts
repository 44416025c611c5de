export const datasets: Readonly<Record<string, string>> = {};
