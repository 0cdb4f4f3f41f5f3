import { History, RefreshCw, StickyNote } from "lucide-react";
import { type CardMarks, hasMarks } from "@/lib/steps/card";

/** The foot of a card: caching, retries and the author's note. */
export function NodeMarks({ marks }: { readonly marks: CardMarks }) {
  if (!hasMarks(marks)) return null;
  const { cache, retry, note } = marks;
  return (
    <footer className="step-card-marks">
      {cache !== undefined && (
        <span title="Earlier results are reused">
          <History size={11} aria-hidden /> {cache}
        </span>
      )}
      {retry !== undefined && (
        <span title="Tried again when it fails">
          <RefreshCw size={11} aria-hidden /> {retry}
        </span>
      )}
      {note !== undefined && (
        <span role="img" aria-label={`Note: ${note}`} title={note} className="ml-auto">
          <StickyNote size={11} aria-hidden />
        </span>
      )}
    </footer>
  );
}
