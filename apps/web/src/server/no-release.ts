/** The page before there is anything to show: what it means and what to do. */
export function noReleasePage(): Response {
  const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>No release yet – Entente</title>
<style>:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:36rem;margin:20vh auto;padding:0 1rem}</style></head>
<body><main><h1>There is no release to show yet</h1>
<p>This dashboard shows what curators have published, and nothing has been published in this installation so far.</p>
<p>Publish one from the admin app (“Publish release”), or on the server with <code>npm run entente -- publish</code>.
This page will show it within seconds; no restart is needed.</p></main></body></html>`;
  return new Response(page, {
    status: 503,
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store", "retry-after": "5" },
  });
}
