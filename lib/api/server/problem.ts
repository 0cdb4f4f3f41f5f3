import {
  PROBLEM_STATUS,
  type ProblemCode,
  type ProblemFault,
  type ProblemJson,
} from "../contracts/problem";

interface ProblemMembers {
  readonly currentRevision?: number;
  readonly errors?: readonly ProblemFault[];
}

const TITLES: Readonly<Record<ProblemCode, string>> = {
  "invalid-json": "Not JSON",
  "invalid-precondition": "Unreadable If-Match",
  "not-found": "Not found",
  "design-deleted": "Design deleted",
  "stale-revision": "Changed in the meantime",
  "body-too-large": "Request too large",
  "unsupported-media-type": "Unsupported media type",
  "invalid-request": "Invalid request",
  "revision-required": "Revision required",
  "internal-error": "Internal error",
  busy: "Database busy",
  "storage-full": "Storage full",
};

/** Thrown by whatever serves a request; `route` answers with it. `message` is written for the author. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly code: ProblemCode;
  readonly members: ProblemMembers;

  constructor(code: ProblemCode, message: string, members: ProblemMembers = {}) {
    super(message);
    this.code = code;
    this.members = members;
  }

  toJson(): ProblemJson {
    const { errors, ...members } = this.members;
    return {
      type: "about:blank",
      code: this.code,
      title: TITLES[this.code],
      status: PROBLEM_STATUS[this.code],
      detail: this.message,
      ...members,
      ...(errors && { errors: [...errors] }),
    };
  }
}
