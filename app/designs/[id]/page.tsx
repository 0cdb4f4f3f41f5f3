import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StudioLoader } from "@/components/studio/studio-loader";
import { openDesign } from "@/lib/api/server/open-design";

interface Params {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const design = await openDesign((await params).id);
  return { title: design?.document.pipeline.name ?? "Not found" };
}

export default async function DesignPage({ params }: Params) {
  const design = await openDesign((await params).id);
  if (!design) notFound();
  return <StudioLoader design={design} />;
}
