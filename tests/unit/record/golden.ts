import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const GOLDEN = join(import.meta.dirname, '../../golden')

export const readGolden = (name: string): string => readFileSync(join(GOLDEN, name), 'utf8')

/** A worksheet file of the present version that uses every part of the format. */
export const golden: string = readGolden('worksheet-4.json')

/** The same of version 1, and of version 2. */
export const golden1: string = readGolden('worksheet-1.json')
export const golden2: string = readGolden('worksheet-2.json')
