export const results: Readonly<Record<string, string>> = {};
