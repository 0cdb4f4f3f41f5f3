import { z } from "zod";

/** What can be wrong with a request, or with the server while it answers one. */
export const PROBLEM_STATUS = {
  "invalid-json": 400,
  "invalid-precondition": 400,
  "not-found": 404,
  "design-deleted": 410,
  "stale-revision": 412,
  "body-too-large": 413,
  "unsupported-media-type": 415,
  "invalid-request": 422,
  "revision-required": 428,
  "internal-error": 500,
  busy: 503,
  "storage-full": 507,
} as const;

export type ProblemCode = keyof typeof PROBLEM_STATUS;

const problemFault = z.object({
  /** Where in the request, as text: `document.steps[2].definition.Name`. */
  path: z.string(),
  message: z.string(),
});

/**
 * The answer to a request that was not carried out, as `application/problem+json`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9457
 */
export const problemSchema = z.object({
  type: z.string(),
  /** One of `ProblemCode`, or of a newer server. */
  code: z.string(),
  title: z.string(),
  status: z.int(),
  /** What is wrong and what to do, for the author. */
  detail: z.string(),
  /** With `stale-revision`. */
  currentRevision: z.int().optional(),
  /** With `invalid-request`. */
  errors: z.array(problemFault).optional(),
});

export type ProblemFault = z.infer<typeof problemFault>;
export type ProblemJson = z.infer<typeof problemSchema>;
