import type { CallFailure } from "@/lib/api/client/call";

/** What a failed call means to the reader, and the next thing to do. */
export function callMessage(failure: CallFailure): string {
  switch (failure.kind) {
    case "offline":
      return "The Pipewright server does not answer. Check that it is running, then try again.";
    case "problem":
      return failure.problem.detail;
    case "unreadable":
      return `The server answered in a form that this page does not know. Reload the page. (${failure.message})`;
  }
}
