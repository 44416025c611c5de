import { languages, learn, type Language } from "../src/locales";

/** Tests speak every language from their start. */
await Promise.all((Object.keys(languages) as Language[]).map(learn));
