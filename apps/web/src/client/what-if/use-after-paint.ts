import { startTransition, useEffect, useState } from "react";

/** Long enough for the next step of a slider that is being moved to come first. */
const REST_MS = 60;

/**
 * The value, once the frame that shows what is urgent of it has been painted and no newer one has come: what can wait for it holds
 * no frame up.
 */
export function useAfterPaint<T>(value: T): T {
  const [shown, show] = useState(value);
  useEffect(() => {
    let later: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      later = setTimeout(() => startTransition(() => show(() => value)), REST_MS);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(later);
    };
  }, [value]);
  return shown;
}
