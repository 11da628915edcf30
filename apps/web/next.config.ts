import type { NextConfig } from "next";

// Pages are cached for every reader alike, so they can carry no nonce: Next's inline bootstrap needs 'unsafe-inline'.
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join("; ");

const config: NextConfig = {
  transpilePackages: ["@entente/core", "@entente/db", "@entente/ui"],
  serverExternalPackages: ["better-sqlite3", "katex"],
  poweredByHeader: false,
  reactStrictMode: true,
  // Any group in any year is a page: a crawler must not fill the disk with them.
  experimental: { isrFlushToDisk: false },
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "Content-Security-Policy", value: contentSecurityPolicy },
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
        { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
      ],
    },
  ],
};

export default config;
