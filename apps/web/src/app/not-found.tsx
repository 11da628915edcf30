import Link from "next/link";

export default function NotFound() {
  return (
    <main className="mx-auto max-w-2xl px-4 py-16">
      <h1 className="headline">There is no page at this address</h1>
      <p>
        Start from the <Link href="/">front page</Link>, or open{" "}
        <Link href="/data">the list of actors and sources</Link>.
      </p>
    </main>
  );
}
