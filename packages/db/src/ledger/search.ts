import { type SQL, type SQLWrapper, sql } from "drizzle-orm";

const MOST_WORDS = 12;

/** The words of a search, lower case. More than twelve are not looked for. */
export const wordsOf = (text = ""): string[] => text.toLowerCase().split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);

/** Matched as written: `%` and `_` have no meaning of their own. */
export const contains = (column: SQLWrapper, text: string): SQL =>
  sql`${column} like ${`%${text.replace(/[\\%_]/g, "\\$&")}%`} escape '\\'`;
