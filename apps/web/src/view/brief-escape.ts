/** Text that Markdown shows as it is: no mark-up, no HTML, no formula, no block of its own. */
export const escapeMarkdown = (text: string): string =>
  text
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .replaceAll(/[\\`*_[\]<>&|~^$]/g, "\\$&")
    .replace(/^[#+=:-]/, "\\$&")
    .replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2");

/** A link to a web address; of any other address only the label is left. */
export function linkTo(label: string, address: string): string {
  const target = webAddress(address);
  return target === null ? escapeMarkdown(label) : `[${escapeMarkdown(label)}](${target})`;
}

/** A web address that shows itself. */
export function autolink(address: string): string {
  const target = webAddress(address);
  return target === null ? escapeMarkdown(address) : `<${target}>`;
}

function webAddress(address: string): string | null {
  const url = URL.parse(address);
  if (url === null || !["http:", "https:"].includes(url.protocol)) return null;
  return url.href.replaceAll(/[()<>\\\s]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
