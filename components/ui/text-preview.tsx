import clsx from "clsx";

interface TextPreviewProps {
  readonly label: string;
  readonly text: string;
  readonly className?: string;
}

/** A long text to read, in a box that scrolls by pointer and by keyboard. */
export function TextPreview({ label, text, className }: TextPreviewProps) {
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
      tabIndex={0}
      aria-label={label}
      className={clsx("overflow-auto font-mono text-12 leading-5", className)}
    >
      <pre className="whitespace-pre font-mono">{text}</pre>
    </section>
  );
}
