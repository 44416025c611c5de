export const shell: Readonly<Record<string, string>> = {};
