"use client";

import "@xyflow/react/dist/style.css";
import "./canvas.css";
import {
  Background,
  BackgroundVariant,
  type EdgeChange,
  ReactFlow,
  SelectionMode,
} from "@xyflow/react";
import dynamic from "next/dynamic";
import { memo, useCallback, useMemo, useRef } from "react";
import { useEditor, useEditorStore } from "@/components/studio/editor-context";
import { NOTHING_SELECTED } from "@/lib/editor/selection";
import { BranchFrames } from "./branch-frames";
import { BranchHint } from "./branch-hint";
import { CanvasToolbar } from "./canvas-toolbar";
import { ConnectingHint } from "./connecting-hint";
import { EDGE_MENU } from "./edge-menu-events";
import { EmptyCanvas } from "./empty-canvas";
import { FitUntilMoved } from "./fit-until-moved";
import { BranchEdge, DataEdge, OrderEdge } from "./flow-edges";
import { EDGE_HOVER } from "./hovered-edge";
import { Overview } from "./overview";
import { usePending } from "./pending";
import { StepNode } from "./step-node";
import { type StepFlowEdge, toFlowEdges } from "./to-flow";
import { useBranchDragging } from "./use-branch-drag";
import { useCanvasDrop } from "./use-canvas-drop";
import { useConnect } from "./use-connect";
import { useFlowNodes } from "./use-flow-nodes";
import {
  isOverview,
  useViewDistance,
  ViewDistanceMark,
  ViewDistanceProvider,
} from "./view-distance";
import { useWaves } from "./wave-marks";

const CanvasPopups = dynamic(() => import("./canvas-popups").then((m) => m.CanvasPopups), {
  ssr: false,
});

const WavesPanel = dynamic(() => import("./waves-panel").then((m) => m.WavesPanel), {
  ssr: false,
});

const TriggerCards = dynamic(() => import("./trigger-cards").then((m) => m.TriggerCards), {
  ssr: false,
});

const NODE_TYPES = { step: StepNode };
const EDGE_TYPES = { data: DataEdge, order: OrderEdge, branch: BranchEdge };
const SNAP: [number, number] = [4, 4];
const MANY_NODES = 100; // below that all are kept, so that Tab reaches every step
const MOST_NODES = 400; // seen from afar, where finding out what is in view costs more than drawing boxes
const ADD_KEYS = ["Meta", "Control", "Shift"];

/** The pipeline as a graph. React Flow is a view: the document is the truth, gestures become commands. */
export function Canvas() {
  return (
    <ViewDistanceProvider>
      <Graph />
    </ViewDistanceProvider>
  );
}

function Graph() {
  const store = useEditorStore();
  const { nodes, onNodesChange } = useFlowNodes();
  const edges = useFlowEdges();
  const connecting = useConnect();
  const branchDragging = useBranchDragging();
  const pending = usePending((state) => state.pending);
  const drop = useCanvasDrop();
  const distance = useViewDistance();
  const isEmpty = useEditor((state) => state.document.steps.length === 0);

  const onEdgesChange = useCallback(
    (changes: EdgeChange<StepFlowEdge>[]) => {
      for (const change of changes) {
        if (change.type === "select" && change.selected)
          store.select({ kind: "edge", id: change.id });
      }
    },
    [store],
  );
  const clearSelection = useCallback(() => store.select(NOTHING_SELECTED), [store]);

  return (
    <section className="relative h-full w-full bg-canvas" data-canvas aria-label="Canvas" {...drop}>
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={NODE_TYPES}
        edgeTypes={EDGE_TYPES}
        onNodesChange={onNodesChange}
        onEdgesChange={onEdgesChange}
        onPaneClick={clearSelection}
        {...connecting}
        {...branchDragging}
        connectionRadius={24}
        snapToGrid
        snapGrid={SNAP}
        minZoom={0.1}
        maxZoom={2}
        deleteKeyCode={null}
        multiSelectionKeyCode={ADD_KEYS}
        selectionMode={SelectionMode.Partial}
        panOnScroll
        zoomOnDoubleClick={false}
        attributionPosition="top-right"
        onlyRenderVisibleElements={nodes.length > (isOverview(distance) ? MOST_NODES : MANY_NODES)}
        edgesReconnectable={false}
        reconnectRadius={12}
        {...EDGE_HOVER}
        {...EDGE_MENU}
      >
        <Furniture />
      </ReactFlow>
      {isEmpty && <EmptyCanvas />}
      {pending && <CanvasPopups pending={pending} />}
    </section>
  );
}

function useFlowEdges(): StepFlowEdge[] {
  const document = useEditor((state) => state.document);
  const selection = useEditor((state) => state.selection);
  const before = useRef<StepFlowEdge[]>([]);
  return useMemo(() => {
    before.current = toFlowEdges(document, selection, before.current);
    return before.current;
  }, [document, selection]);
}

/** What stands on the canvas beside the graph. Kept out of the graph, which is drawn anew at every move of a drag. */
const Furniture = memo(function Furniture() {
  const areWavesShown = useWaves(({ isShown }) => isShown);
  const distance = useViewDistance();
  const hasTriggers = useEditor((state) => state.document.triggers.length > 0);
  const isMap = isOverview(distance); // the canvas is its own overview then, and dots would be dust
  return (
    <>
      {!isMap && (
        <Background
          variant={BackgroundVariant.Dots}
          gap={16}
          size={1.5}
          color="var(--canvas-dot)"
        />
      )}
      {distance !== "sketch" && <BranchFrames />}
      {hasTriggers && <TriggerCards />}
      <ConnectingHint />
      <BranchHint />
      <FitUntilMoved />
      <ViewDistanceMark />
      <CanvasToolbar />
      {areWavesShown && <WavesPanel />}
      {!isMap && <Overview />}
    </>
  );
});
