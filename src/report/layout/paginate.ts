import type { Band } from './band.ts'

interface Placed {
  readonly band: Band
  /** From the top of the text area. */
  readonly y: number
  /** A table head printed once more. */
  readonly again: boolean
}

export type Page = readonly Placed[]

/** Whatever follows begins a new page. */
export const PAGE_BREAK: Band = { before: 0, height: 0, glued: false, frames: [], draw: () => undefined }

/** Runs of bands that stay together: each ends with a band that is not glued. */
const clusters = (bands: readonly Band[]): readonly (readonly Band[])[] => {
  const out: Band[][] = []
  let open: Band[] = []
  for (const band of bands) {
    open.push(band)
    if (band.glued) continue
    out.push(open)
    open = []
  }
  return open.length === 0 ? out : [...out, open]
}

/** Of bands at the top of a page, under one another. */
export const heightOf = (bands: readonly Band[]) =>
  bands.reduce((sum, { before, height }, i) => sum + (i === 0 ? 0 : before) + height, 0)

/** Places bands on pages `height` points high. A cluster taller than a page is cut between its bands. */
export const paginate = (bands: readonly Band[], height: number): readonly Page[] => {
  const pages: Placed[][] = [[]]
  let waiting: readonly Band[] = []
  let y = 0

  const place = (band: Band, again = false) => {
    const page = pages.at(-1) ?? []
    if (page.length > 0) y += band.before
    page.push({ band, y, again })
    y += band.height
  }
  const newPage = (head: readonly Band[] = []) => {
    pages.push([])
    y = 0
    for (const band of waiting) place(band)
    waiting = []
    for (const band of head) place(band, true)
  }
  const fits = (group: readonly Band[]) => y === 0 || y + (group[0]?.before ?? 0) + heightOf(group) <= height

  const placeCluster = (cluster: readonly Band[], head: readonly Band[] = []) => {
    const mustBegin = () => !fits(cluster) && heightOf(cluster) <= height - heightOf(head)
    if (mustBegin()) newPage(head)
    // Once more where what waited filled the page that was begun.
    if (mustBegin() && pages.at(-1)?.[0]?.band.floats) newPage(head)
    for (const band of cluster) {
      if (!fits([band])) newPage(band.head)
      place(band)
    }
  }

  for (const cluster of clusters(bands)) {
    const [first] = cluster
    if (first === PAGE_BREAK) {
      if (y > 0) newPage()
    } else if (first?.floats && !fits(cluster)) waiting = [...waiting, ...cluster]
    else placeCluster(cluster, first?.head)
  }
  if (waiting.length > 0) newPage()
  return pages
}
