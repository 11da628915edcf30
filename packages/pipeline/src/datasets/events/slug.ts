/** Lower-case words joined by hyphens, as the ids of facts are. */
export const slug = (...words: readonly (string | number)[]): string =>
  words
    .join("-")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
