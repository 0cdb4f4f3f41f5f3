"use client";

import type { ReactNode } from "react";
import { ResizableGroup, ResizablePanel, ResizeHandle } from "@/components/ui/resizable";
import { useStudioUi } from "./studio-ui";

interface StudioPanelsProps {
  readonly palette: ReactNode;
  readonly canvas: ReactNode;
  readonly inspector: ReactNode;
  /** The bar at the bottom with its open tab above it. */
  readonly drawer: { readonly bar: ReactNode; readonly open: ReactNode | undefined };
}

/** Palette, canvas and inspector side by side over the drawer. Sizes are the reader's and are remembered. */
export function StudioPanels({ palette, canvas, inspector, drawer }: StudioPanelsProps) {
  const ui = useStudioUi();
  const isCodeOpen = ui.codeStepId !== undefined; // code takes all the room there is
  const isPaletteOpen = ui.isPaletteOpen && !isCodeOpen;
  const isInspectorOpen = ui.isInspectorOpen && !isCodeOpen;
  const columnIds = ["palette", "canvas", "inspector"].filter(
    (id) => id === "canvas" || (id === "palette" ? isPaletteOpen : isInspectorOpen),
  );
  return (
    <>
      <ResizableGroup
        id="studio-rows"
        orientation="vertical"
        className="min-h-0 flex-1"
        panelIds={drawer.open ? ["work", "drawer"] : ["work"]}
      >
        <ResizablePanel id="work" minSize={200}>
          <ResizableGroup id="studio-columns" orientation="horizontal" panelIds={columnIds}>
            {isPaletteOpen && (
              <>
                <ResizablePanel
                  id="palette"
                  defaultSize={216}
                  minSize={168}
                  maxSize={320}
                  groupResizeBehavior="preserve-pixel-size"
                >
                  {palette}
                </ResizablePanel>
                <ResizeHandle label="Resize the list of steps" />
              </>
            )}
            <ResizablePanel id="canvas" minSize={280}>
              {canvas}
            </ResizablePanel>
            {isInspectorOpen && (
              <>
                <ResizeHandle label="Resize the settings" />
                <ResizablePanel
                  id="inspector"
                  defaultSize={360}
                  minSize={280}
                  maxSize={640}
                  groupResizeBehavior="preserve-pixel-size"
                >
                  {inspector}
                </ResizablePanel>
              </>
            )}
          </ResizableGroup>
        </ResizablePanel>
        {drawer.open && (
          <>
            <ResizeHandle label="Resize the drawer" />
            <ResizablePanel
              id="drawer"
              defaultSize={240}
              minSize={120}
              maxSize="60"
              groupResizeBehavior="preserve-pixel-size"
            >
              {drawer.open}
            </ResizablePanel>
          </>
        )}
      </ResizableGroup>
      {drawer.bar}
    </>
  );
}
