import { History, RefreshCw } from "lucide-react";
import type { cardMarks } from "@/lib/steps/card";

/** The foot of a card: caching and retries. */
export function NodeMarks({ marks: { cache, retries } }: { marks: ReturnType<typeof cardMarks> }) {
  if (cache === undefined && retries === undefined) return null;
  return (
    <footer className="step-card-marks">
      {cache !== undefined && (
        <span title="Earlier results are reused">
          <History size={11} aria-hidden /> {cacheWords(cache)}
        </span>
      )}
      {retries !== undefined && (
        <span title="Retried when it fails">
          <RefreshCw size={11} aria-hidden />{" "}
          {retries === 1 ? "1 retry rule" : `${retries} retry rules`}
        </span>
      )}
    </footer>
  );
}

function cacheWords(duration: string): string {
  const days = /^P?(\d+)D$/i.exec(duration)?.[1];
  if (days) return days === "1" ? "1 day" : `${days} days`;
  return duration === "" ? "cached" : duration;
}
