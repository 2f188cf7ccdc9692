import { join } from 'node:path'
import { type Rolldown, build } from 'vite'

/** A part of the product as one script for an empty page: a probe puts it within reach of a test. */
export const probeScript = async (probe: string): Promise<string> => {
  const entry = join(import.meta.dirname, `probes/${probe}.ts`)
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'probe' } },
  })
  return ([built].flat()[0] as Rolldown.RolldownOutput).output[0].code
}
