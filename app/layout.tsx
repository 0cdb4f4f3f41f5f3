import { GeistMono } from "geist/font/mono";
import { GeistSans } from "geist/font/sans";
import type { Metadata } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { parseTheme, THEME_COOKIE } from "@/components/theme/theme";
import { ThemeShortcut } from "@/components/theme/theme-shortcut";
import { UiProvider } from "@/components/ui/ui-provider";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Pipewright", template: "%s · Pipewright" },
  description:
    "Design Amazon SageMaker pipelines by eye, and take the definition or the code home.",
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  // Reading a cookie also keeps every page dynamic; a prerendered one would carry no nonce.
  const theme = parseTheme((await cookies()).get(THEME_COOKIE)?.value);
  return (
    <html
      lang="en"
      className={`${GeistSans.variable} ${GeistMono.variable}`}
      {...(theme && { "data-theme": theme })}
    >
      <body>
        <UiProvider>{children}</UiProvider>
        <ThemeShortcut />
      </body>
    </html>
  );
}
