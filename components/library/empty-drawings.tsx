import { Plus } from "lucide-react";

const LINES = [
  { y: 27, indent: 0, length: 10 },
  { y: 39, indent: 14, length: 72 },
  { y: 51, indent: 14, length: 46 },
  { y: 63, indent: 28, length: 84 },
  { y: 75, indent: 28, length: 60 },
  { y: 87, indent: 14, length: 10 },
  { y: 99, indent: 0, length: 10 },
] as const;

const MARKED_Y = 63; // one line in the accent, as if just read

/** A sheet of JSON, drawn as lines; decoration. */
export function DefinitionDrawing() {
  return (
    <svg aria-hidden="true" viewBox="0 0 306 132" className="block h-full w-full">
      <rect
        x="78"
        y="14"
        width="150"
        height="104"
        rx="6"
        strokeDasharray="4 4"
        className="fill-surface stroke-line-strong"
      />
      {LINES.map(({ y, indent, length }) => (
        <rect
          key={y}
          x={94 + indent}
          y={y}
          width={length}
          height="4"
          rx="2"
          className={y === MARKED_Y ? "fill-accent" : "fill-line-strong"}
        />
      ))}
    </svg>
  );
}

/** The dotted canvas with the place of a first step; decoration. */
export function BlankDrawing() {
  return (
    <span
      aria-hidden
      className="flex h-full items-center justify-center bg-[radial-gradient(var(--canvas-dot)_1px,transparent_1px)] bg-[length:16px_16px]"
    >
      <span className="flex h-11 w-20 items-center justify-center rounded-card border border-line-strong border-dashed bg-surface text-accent">
        <Plus className="size-5" strokeWidth={1.75} />
      </span>
    </span>
  );
}
