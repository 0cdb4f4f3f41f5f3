import { validName } from "../utils/valid-name";
import { maskSecrets } from "./secrets/mask-secrets";

/** The nearest name that may be given, as a remedy proposes it: a secret in the wrong one does not live on in the right one. */
export function proposedName(wanted: string, longest: number): string {
  return validName(maskSecrets(wanted), longest);
}
