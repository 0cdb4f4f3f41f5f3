interface ImportReadingProps {
  readonly what: string;
  /** How much has been read, from 0 to 1. */
  readonly share: number;
}

/** Shows that a file is being read, and how far. */
export function ImportReading({ what, share }: ImportReadingProps) {
  const percent = Math.round(share * 100);
  return (
    <div className="flex flex-col gap-2 py-6">
      <p className="flex justify-between text-13">
        <span className="truncate">Reading {what}</span>
        <span className="text-muted tabular-nums">{percent} %</span>
      </p>
      <progress
        aria-label={`Reading ${what}`}
        max={100}
        value={percent}
        className="h-1 w-full appearance-none overflow-hidden rounded-full [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-surface-hover [&::-webkit-progress-value]:bg-accent"
      />
    </div>
  );
}
