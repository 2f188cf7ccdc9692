import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const read = (version: number): string =>
  readFileSync(join(import.meta.dirname, `../../golden/worksheet-${version}.json`), 'utf8')

/** A worksheet file of version 3 that uses every part of the format. */
export const golden: string = read(3)

/** The same of version 1, and of version 2. */
export const golden1: string = read(1)
export const golden2: string = read(2)

/** The one of version 3 under a passphrase, as the first release that could do so wrote it. */
export const goldenSealed: string = readFileSync(join(import.meta.dirname, '../../golden/sealed-1.json'), 'utf8')
export const GOLDEN_PASSPHRASE = 'lamp river seven coat'

/** Such files lie on people's disks: none is ever edited. */
export const GOLDEN_SHA256: readonly (readonly [text: string, sha256: string])[] = [
  [golden1, '2a460b1071d9734d7bcce4be6137eb2a2de665c914d7120e581a6190f57834d4'],
  [golden2, '8387fd138868d387ad217922a644fd395e9710f46f54998638e25f698cb09751'],
  [golden, 'd68cb846656f1882419412ba5e0ae22c3748379011564c7ddc9d448b07f90e60'],
  [goldenSealed, '541d332180cae1ebe96608003a15f2c4fe90b5793dfda796dc845399f8664187'],
]
