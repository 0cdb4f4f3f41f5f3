import type { ElkNode } from "elkjs/lib/elk-api";

/** What the page sends to the layout worker; elk's own messages. */
export type LayoutRequest =
  | { readonly id: "register"; readonly cmd: "register"; readonly algorithms: readonly string[] }
  | { readonly id: "layout"; readonly cmd: "layout"; readonly graph: ElkNode };

/** What comes back. `ready` is ours: messages sent before it might find nobody listening. */
export type LayoutReply =
  | { readonly id: "ready" }
  | { readonly id: "register"; readonly error?: unknown }
  | { readonly id: "layout"; readonly data?: ElkNode; readonly error?: unknown };

/** The part of a Web Worker that a layout needs. */
export interface LayoutWorker {
  onmessage: ((message: { readonly data: LayoutReply }) => void) | null;
  onerror: ((problem: unknown) => void) | null;
  postMessage(request: LayoutRequest): void;
  terminate(): void;
}
