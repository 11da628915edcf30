/** Text that Markdown shows as it is: no mark-up, no HTML, no formula, no block of its own. */
export const escapeMarkdown = (text: string): string =>
  text
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .replaceAll(/[\\`*_[\]<>&|~^$]/g, "\\$&")
    .replace(/^[#+=:-]/, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2");

/** A link to a web address; of any other address only the label is left. */
export function linkTo(label: string, address: string): string {
  const url = URL.parse(address);
  if (url === null || !["http:", "https:"].includes(url.protocol)) return escapeMarkdown(label);
  const target = url.href.replaceAll(/[()<>\\\s]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return `[${escapeMarkdown(label)}](${target})`;
}
