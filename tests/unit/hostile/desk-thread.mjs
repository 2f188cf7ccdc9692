// A thread that takes orders at the desk. Its modules come through Vite, as those of every test do.
import { join } from 'node:path'
import { createServer } from 'vite'

const root = join(import.meta.dirname, '../../..')
const server = await createServer({
  configFile: join(root, 'vite.config.ts'),
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true, include: [] },
})
const { takeOrders } = await server.ssrLoadModule(join(root, 'tests/unit/hostile/desk.ts'))
takeOrders()
