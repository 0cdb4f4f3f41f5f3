import type { Carries } from "../contract";

/**
 * What the outputs of a check carry and the registry's reports take: the address of one JSON file. It is no place in S3
 * that a job reads from, so it does not offer itself wherever data or a model is wanted.
 */
export const CHECK_RESULT: Carries = "check-result";
