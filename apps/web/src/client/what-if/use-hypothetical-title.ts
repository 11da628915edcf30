import { useEffect } from "react";

/** A printed page and a bookmark say what they are. */
export function useHypotheticalTitle(changed: boolean): void {
  useEffect(() => {
    const { title } = document;
    if (changed) document.title = `Hypothetical: ${title}`;
    return () => {
      document.title = title;
    };
  }, [changed]);
}
