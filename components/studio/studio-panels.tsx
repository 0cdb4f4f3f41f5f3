"use client";

import type { ReactNode } from "react";
import { CANVAS_MIN_PX } from "./panel-sizes";
import { SidePanel } from "./side-panel";
import { useStudioUi } from "./studio-ui";

interface StudioPanelsProps {
  readonly palette: ReactNode;
  readonly canvas: ReactNode;
  readonly inspector: ReactNode;
  /** Stands in the place of the inspector while it is open. */
  readonly lens: ReactNode | undefined;
  /** The bar at the bottom with its open tab above it. */
  readonly drawer: { readonly bar: ReactNode; readonly open: ReactNode | undefined };
}

/**
 * Palette, canvas and inspector side by side over the drawer. Sizes are the reader's and are remembered. Each panel is
 * painted apart (`isolate`), or the browser would go through all of them whenever a step is dragged.
 */
export function StudioPanels({ palette, canvas, inspector, lens, drawer }: StudioPanelsProps) {
  const isPaletteOpen = useStudioUi((ui) => ui.isPaletteOpen);
  const isInspectorOpen = useStudioUi((ui) => ui.isInspectorOpen);
  const isCodeOpen = useStudioUi((ui) => ui.codeStepId !== undefined); // code takes all the room there is
  return (
    <>
      <div className="flex min-h-0 flex-1 flex-col">
        <div data-panel-rest className="flex flex-1" style={{ minHeight: CANVAS_MIN_PX.height }}>
          {isPaletteOpen && !isCodeOpen && (
            <SidePanel name="palette" side="left" label="Resize the list of steps">
              {palette}
            </SidePanel>
          )}
          <div data-panel-rest className="isolate flex-1" style={{ minWidth: CANVAS_MIN_PX.width }}>
            {canvas}
          </div>
          {lens && !isCodeOpen && (
            <SidePanel name="lens" side="right" label="Resize the code">
              {lens}
            </SidePanel>
          )}
          {isInspectorOpen && !lens && !isCodeOpen && (
            <SidePanel name="inspector" side="right" label="Resize the settings">
              {inspector}
            </SidePanel>
          )}
        </div>
        {drawer.open && (
          <SidePanel name="drawer" side="below" label="Resize the drawer">
            {drawer.open}
          </SidePanel>
        )}
      </div>
      <div className="isolate">{drawer.bar}</div>
    </>
  );
}
