import Link from "next/link";

export const metadata = { title: "Not here" };

export default function NotFound() {
  return (
    <>
      <h1>Not here</h1>
      <p>
        There is no such page, fact or source. <Link href="/">Go to the list of facts.</Link>
      </p>
    </>
  );
}
