/** A host name or address with its port, and nothing that could end up elsewhere in a link. */
const plainHost = /^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/** Where the reader asked: the Host header, for behind a proxy the server's own name is not what readers see. */
export function originOf(request: Request): string {
  const { protocol, host } = new URL(request.url);
  const asked = request.headers.get("host") ?? "";
  const scheme = request.headers.get("x-forwarded-proto") === "https" ? "https:" : protocol;
  return `${scheme}//${plainHost.test(asked) ? asked : host}`;
}

/** Whether a browser says that a write comes from a page of this site. One that says nothing is no browser's own page. */
export function ownOrigin(request: Request): boolean {
  const origin = request.headers.get("origin");
  const host = request.headers.get("host");
  if (origin === null || host === null || !plainHost.test(host)) return false;
  const site = request.headers.get("sec-fetch-site");
  return (site === null || site === "same-origin") && (origin === `http://${host}` || origin === `https://${host}`);
}
