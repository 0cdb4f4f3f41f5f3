"use client";

import { useStore } from "@xyflow/react";
import { createContext, type ReactNode, useContext, useEffect } from "react";

/**
 * How much of a card can be read. `near`: all of it. `far`, under 45 %: icon, name and status. `map`: the same with
 * many steps, where handles are drawn only under the pointer. `sketch`, under a quarter: a box in the category's colour.
 */
export type ViewDistance = "near" | "far" | "map" | "sketch";

const FAR_ZOOM = 0.45;
const SKETCH_ZOOM = 0.25; // letters would be three pixels high
const MANY_STEPS = 60;

const DistanceContext = createContext<ViewDistance>("near");

export function useViewDistance(): ViewDistance {
  return useContext(DistanceContext);
}

/** True where so much is in view that only what matters for the whole is drawn. */
export function isOverview(distance: ViewDistance): boolean {
  return distance === "map" || distance === "sketch";
}

/** Hands the distance to the cards; they are drawn again only when it changes. */
export function ViewDistanceProvider({ children }: { children: ReactNode }) {
  const distance = useStore(({ transform, nodes }): ViewDistance => {
    if (transform[2] >= FAR_ZOOM) return "near";
    if (nodes.length <= MANY_STEPS) return "far";
    return transform[2] < SKETCH_ZOOM ? "sketch" : "map";
  });
  return <DistanceContext value={distance}>{children}</DistanceContext>;
}

/** Tells the style sheet. */
export function ViewDistanceMark() {
  const distance = useViewDistance();
  const pane = useStore(({ domNode }) => domNode);
  useEffect(() => {
    if (pane) pane.dataset.distance = distance;
  }, [pane, distance]);
  return null;
}
