import "elkjs/lib/elk-worker.min.js"; // inside a worker it answers messages by itself
import type { LayoutReply } from "./layout-protocol";

const ready: LayoutReply = { id: "ready" };
globalThis.postMessage(ready);
