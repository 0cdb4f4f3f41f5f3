import type { Samples } from "./alternate";
import { median, quantile } from "./stats";

interface Budget {
  readonly what: string;
  readonly value: number;
  readonly atMost: number;
  readonly unit: string;
}

/** A line for each contender: median, the middle half, and the median as a multiple of the peer's. */
export function printSamples(
  title: string,
  samples: readonly Samples[],
  { peer }: { readonly peer?: string } = {},
): void {
  const base = peer === undefined ? undefined : medianOf(samples, peer);
  console.log(`\n${title} (ms, ${samples[0]?.values.length ?? 0} rounds)`);
  console.table(
    Object.fromEntries(
      samples.map(({ name, values }) => [
        name,
        {
          median: rounded(median(values)),
          "25 %": rounded(quantile(values, 0.25)),
          "75 %": rounded(quantile(values, 0.75)),
          ...(base !== undefined && { [`× ${peer}`]: rounded(median(values) / base) }),
        },
      ]),
    ),
  );
}

export function medianOf(samples: readonly Samples[], name: string): number {
  const found = samples.find((entry) => entry.name === name);
  if (!found) throw new Error(`Nothing was measured under the name ${name}`);
  return median(found.values);
}

/** Says whether a budget is kept; a broken one fails the benchmark. */
export function checkBudget({ what, value, atMost, unit }: Budget): void {
  const isKept = value <= atMost;
  console.log(
    `${isKept ? "kept  " : "BROKEN"} ${what}: ${rounded(value)} ${unit}, budget ${atMost}`,
  );
  if (!isKept) process.exitCode = 1;
}

function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
