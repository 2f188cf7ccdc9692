import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as z from 'zod/mini'
import { worksheet } from '../../src/record/worksheet.ts'

/** Where the published JSON Schema of a worksheet file stands. */
export const SCHEMA_FILE = join(import.meta.dirname, '../../public/schema/worksheet-1.json')

/** The JSON Schema of a worksheet file, version 1, as text. */
export function schemaText(): string {
  const { $schema, ...schema } = z.toJSONSchema(worksheet, { target: 'draft-2020-12' })
  const title = 'Affordance Worksheet, worksheet file, version 1'
  return `${JSON.stringify({ $schema, title, ...schema }, null, 2)}\n`
}

/** Writes it anew: `npm run schema`. */
export function main(): number {
  mkdirSync(dirname(SCHEMA_FILE), { recursive: true })
  writeFileSync(SCHEMA_FILE, schemaText())
  return 0
}
