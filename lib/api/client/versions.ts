import * as contracts from "../contracts/versions";
import { call } from "./call";

/**
 * Versions of a design, newest first, a hundred at a time.
 *
 * @param before - goes on below this revision.
 */
export function listVersions(id: string, { before }: { readonly before?: number } = {}) {
  return call(contracts.listVersions, { params: { id }, query: { before } });
}

/** What a design was at one revision. */
export function getVersion(id: string, revision: number) {
  return call(contracts.getVersion, { params: { id, revision } });
}
