import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export const GOLDEN = join(import.meta.dirname, '../../golden')

export const readGolden = (name: string): string => readFileSync(join(GOLDEN, name), 'utf8')

/** A worksheet file of the present version that uses every part of the format. */
export const golden: string = readGolden('worksheet-4.json')

/** The same of earlier versions. */
export const golden1: string = readGolden('worksheet-1.json')
export const golden2: string = readGolden('worksheet-2.json')
export const golden3: string = readGolden('worksheet-3.json')

/** The one of version 3 under a passphrase, as the first release that could do so wrote it. */
export const goldenSealed: string = readGolden('sealed-1.json')
export const GOLDEN_PASSPHRASE = 'lamp river seven coat'
