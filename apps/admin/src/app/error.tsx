"use client";

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <main id="main" className="door">
      <h1>This page could not be made</h1>
      <p>Everything that was saved is safe. Try again; if it stays, tell whoever runs the server.</p>
      <button type="button" onClick={reset}>
        Try again
      </button>
    </main>
  );
}
