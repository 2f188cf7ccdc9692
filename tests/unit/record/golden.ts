import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A worksheet file of version 1 that uses every part of the format. Such files lie on people's disks: never edited. */
export const golden: string = readFileSync(join(import.meta.dirname, '../../golden/worksheet-1.json'), 'utf8')

export const GOLDEN_SHA256 = '2a460b1071d9734d7bcce4be6137eb2a2de665c914d7120e581a6190f57834d4'
