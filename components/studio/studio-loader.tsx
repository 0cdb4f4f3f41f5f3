"use client";

import dynamic from "next/dynamic";
import type { OpenedDesign } from "./studio";
import { StudioSkeleton } from "./studio-skeleton";

const Studio = dynamic(() => import("./studio").then((module) => module.Studio), {
  ssr: false, // panel sizes, theme and drafts live in the browser; the server draws the outline
  loading: StudioSkeleton,
});

export function StudioLoader({ design }: { design: OpenedDesign }) {
  return <Studio design={design} />;
}
