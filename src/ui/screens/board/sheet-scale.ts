/** What a browser holds in one canvas without trouble, on a phone too. */
const MOST_PIXELS = 12_000_000
const LONGEST_SIDE = 8_192

/**
 * Pixels for each point of a page that is `across` by `down` points, so that it is drawn `width` pixels wide, or as
 * wide as a canvas can be: a file may claim to be a kilometre high.
 */
export const sheetScale = (across: number, down: number, width: number): number => {
  if (!(across > 0 && down > 0)) return 1
  const most = Math.min(LONGEST_SIDE / across, LONGEST_SIDE / down, Math.sqrt(MOST_PIXELS / across / down))
  return Math.min(width / across, most)
}
