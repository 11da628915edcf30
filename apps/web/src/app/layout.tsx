import "@fontsource-variable/source-sans-3";
import "@fontsource-variable/source-serif-4";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { Providers } from "#client/providers.tsx";

export const metadata: Metadata = {
  title: { default: "Entente: how cohesive is a group of states?", template: "%s – Entente" },
  description: "How cohesive a group of states is, from sourced facts on every pair in it.",
  openGraph: { siteName: "Entente", type: "article", locale: "en" },
};

export const viewport: Viewport = { colorScheme: "light dark" };

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <Providers>{children}</Providers>
      </body>
    </html>
  );
}
