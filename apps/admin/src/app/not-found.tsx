import Link from "next/link";

export default function NotFound() {
  return (
    <main id="main" className="door">
      <h1>Not here</h1>
      <p>
        There is no such page, fact or source. <Link href="/">Go to the list of facts.</Link>
      </p>
    </main>
  );
}
