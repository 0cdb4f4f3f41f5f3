import type { Metadata } from "next";
import { Library } from "@/components/library/library";
import { TEMPLATE_OFFERS } from "@/components/library/template-offers";

export const metadata: Metadata = { title: "Pipelines" };

export default function LibraryPage() {
  return <Library templates={TEMPLATE_OFFERS} />;
}
