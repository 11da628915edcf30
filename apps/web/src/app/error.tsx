"use client";

/** Something broke in making a page: what is safe, and what to do. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main className="page">
      <h1 className="headline">This page could not be made</h1>
      <p>
        The fault is ours, not in the address: published facts and figures are untouched. Try again; if it stays, tell
        whoever runs this installation{error.digest === undefined ? "" : `, with the number ${error.digest}`}.
      </p>
      <button type="button" onClick={reset}>
        Try again
      </button>
    </main>
  );
}
