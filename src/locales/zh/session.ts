export const session: Readonly<Record<string, string>> = {};
