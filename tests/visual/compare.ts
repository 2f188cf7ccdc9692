import type { Page } from 'playwright-core'

/** How much of two pictures differs, of 1; `picture` shows where. */
export interface Difference {
  readonly share: number
  readonly picture: Buffer
}

/** Steps of a channel, of 256: what rounding may do, and no colour of ours. */
const SAME = 6

/** Compares two PNG in a page; pictures of two sizes differ everywhere. */
export async function difference(page: Page, kept: Buffer, taken: Buffer): Promise<Difference> {
  const { share, url } = await page.evaluate(async ({ one, other, same }) => {
    const read = async (base64: string) => {
      const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height })
      const context = canvas.getContext('2d', { willReadFrequently: true })
      if (context === null) throw new Error('no canvas')
      context.drawImage(image, 0, 0)
      return { canvas, context, all: context.getImageData(0, 0, image.width, image.height) }
    }
    const [before, after] = [await read(one), await read(other)]
    const isOfSize = before.all.width === after.all.width && before.all.height === after.all.height
    const { data } = after.all
    let differing = 0
    for (let at = 0; at < data.length; at += 4) {
      const isSame = isOfSize && [0, 1, 2].every(to =>
        Math.abs((data[at + to] ?? 0) - (before.all.data[at + to] ?? 0)) <= same)
      if (!isSame) differing += 1
      data.set(isSame ? [255, 255, 255, 60] : [220, 0, 40, 255], at)
    }
    after.context.putImageData(after.all, 0, 0)
    return { share: differing * 4 / data.length, url: after.canvas.toDataURL('image/png') }
  }, { one: kept.toString('base64'), other: taken.toString('base64'), same: SAME })
  return { share, picture: Buffer.from(url.slice(url.indexOf(',') + 1), 'base64') }
}
