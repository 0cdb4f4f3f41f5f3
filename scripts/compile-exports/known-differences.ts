import type { Sdk } from "../../lib/steps/python/contract";
import type { Difference } from "./judge";

/** A difference that no export can avoid. */
interface KnownDifference {
  readonly sdk: Sdk;
  /** Where in the definition. */
  readonly path: RegExp;
  readonly reason: string;
}

/** Empty as long as all compile equal. An entry needs a reason that somebody can check. */
const KNOWN: readonly KnownDifference[] = [];

/** Why the two must differ here; undefined when nobody said so. */
export function reasonFor(sdk: Sdk, { path }: Difference): string | undefined {
  return KNOWN.find((known) => known.sdk === sdk && known.path.test(path))?.reason;
}
