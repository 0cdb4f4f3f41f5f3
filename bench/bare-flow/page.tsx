/** The peer of the drag benchmark: React Flow as its documentation shows it, with its own nodes and nothing around it. */
import "@xyflow/react/dist/style.css";
import { type Edge, type Node, ReactFlow, useEdgesState, useNodesState } from "@xyflow/react";
import { createRoot } from "react-dom/client";
import type { BareGraph } from "./graph";

const response = await fetch("/graph.json");
const graph: BareGraph = await response.json();
const { leftPx, topPx, widthPx, heightPx } = graph.pane;
const root = document.getElementById("root");
if (root) createRoot(root).render(<BareFlow />);

function BareFlow() {
  const [nodes, , onNodesChange] = useNodesState<Node>([...graph.nodes]);
  const [edges, , onEdgesChange] = useEdgesState<Edge>([...graph.edges]);
  return (
    <div style={{ position: "fixed", left: leftPx, top: topPx, width: widthPx, height: heightPx }}>
      <ReactFlow
        nodes={nodes}
        edges={edges}
        onNodesChange={onNodesChange}
        onEdgesChange={onEdgesChange}
        minZoom={0.1}
        defaultViewport={graph.view}
      />
    </div>
  );
}
