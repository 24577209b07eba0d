import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  // The packages stand in the project's own folder.
  turbopack: { root: fileURLToPath(new URL('../../../', import.meta.url)) },
}
export default config
