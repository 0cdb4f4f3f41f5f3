import { type RetryWaits, retryWaits, timeWords, waitsSentence } from "@/lib/steps/retry-waits";
import type { JsonValue } from "@/lib/utils/json";
import { timeLine } from "./time-line";

const WIDTH = 296;
const LINE_Y = 22;
const PAD = 6; // so that dots at the ends are whole

/** When a policy tries again, on a line of time; the same in a sentence. */
export function WaitsPicture({ policy }: { readonly policy: JsonValue }) {
  const waits = retryWaits(policy);
  if (!waits) return null;
  const sentence = waitsSentence(waits);
  return (
    <figure className="m-0 flex flex-col gap-1 rounded-control bg-surface-sunken px-2 pt-1.5 pb-2">
      {waits.waitsSeconds.length > 0 && <TimeLine waits={waits} label={sentence} />}
      <figcaption className="text-12 text-muted">
        {sentence} The time that each try takes comes on top.
      </figcaption>
    </figure>
  );
}

function TimeLine({ waits, label }: { readonly waits: RetryWaits; readonly label: string }) {
  const { totalSeconds, tries, gaps, end } = timeLine(waits, WIDTH - 2 * PAD);
  return (
    <svg viewBox={`0 0 ${WIDTH} 44`} role="img" aria-label={label} className="w-full">
      <g transform={`translate(${PAD} 0)`} className="tabular-nums">
        <line x2={WIDTH - 2 * PAD} y1={LINE_Y} y2={LINE_Y} className="stroke-line-strong" />
        {gaps.map(({ x, text }) => (
          <text key={x} x={x} y={LINE_Y - 9} textAnchor="middle" className="fill-muted text-11">
            {text}
          </text>
        ))}
        <circle cx={0} cy={LINE_Y} r={4} className="fill-surface stroke-danger" strokeWidth={1.5} />
        {tries.map((x) => (
          <circle key={x} cx={x} cy={LINE_Y} r={4} className="fill-accent" />
        ))}
        {end !== undefined && (
          <line
            x1={end}
            x2={end}
            y1={LINE_Y - 7}
            y2={LINE_Y + 7}
            strokeWidth={1.5}
            className="stroke-danger"
          />
        )}
        <text x={-PAD} y={LINE_Y + 19} className="fill-muted text-11">
          fails
        </text>
        <text x={WIDTH - PAD} y={LINE_Y + 19} textAnchor="end" className="fill-muted text-11">
          {end === undefined ? "last try" : "gives up"} after {timeWords(totalSeconds)}
        </text>
      </g>
    </svg>
  );
}
