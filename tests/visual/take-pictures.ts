import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { type Shot, taking } from './stage.ts'
import { walkFiles } from './walk-files.ts'
import { walkStates } from './walk-states.ts'
import { walkWorksheet } from './walk-worksheet.ts'

/** Where the pictures are that every change is held against. */
export const KEPT = join(import.meta.dirname, 'kept')

/** Takes every picture, each as often as it takes until it is settled. */
export async function takePictures(
  browser: Browser, site: string, isSettled: (shot: Shot) => Promise<boolean>,
): Promise<readonly Shot[]> {
  const walks = await Promise.all([walkWorksheet, walkStates, walkFiles].map(async (walk) => {
    const shots: Shot[] = []
    await walk(browser, site, taking(shots, isSettled))
    return shots
  }))
  return walks.flat()
}

/** For pictures that are taken anew: settled is what looks the same twice in a row. */
export function sameTwice(): (shot: Shot) => Promise<boolean> {
  const last = new Map<string, Buffer>()
  return async ({ name, png }) => {
    const isSame = last.get(name)?.equals(png) ?? false
    last.set(name, png)
    return isSame
  }
}

export const keptPicture = (name: string): Buffer => readFileSync(join(KEPT, `${name}.png`))
