import type { NextConfig } from 'next'

const config: NextConfig = {
  output: 'standalone',
  poweredByHeader: false,
  reactStrictMode: true,
  // Native code and a driver that picks its own files at run time: load them, do not bundle them.
  serverExternalPackages: ['@node-rs/argon2', 'nodemailer', 'pg'],
  // Nothing is resized on the server, so the image library (sharp) is not installed.
  images: { unoptimized: true },
  // proxy.ts gives every answer its security headers but the built files, which it leaves alone for speed.
  headers: () => Promise.resolve([{ source: '/_next/static/:path*', headers: [{ key: 'X-Content-Type-Options', value: 'nosniff' }] }]),
  // Kept between runs it goes stale after pulling changes: the browser then loads the same page for ever (seen with 16.4.5).
  experimental: { turbopackFileSystemCacheForDev: false },
  // Without this Next looks for the root in parent folders that happen to hold a lock file.
  turbopack: { root: import.meta.dirname },
}
export default config
