/** Glyphs of one face, side by side; `x` in points from the start of the line. */
interface LetteredRun {
  readonly face: string
  readonly text: string
  readonly x: number
}

interface LetteredLine {
  readonly runs: readonly LetteredRun[]
  readonly width: number
}

/**
 * How words get onto paper without losing a character. `set` breaks a text into lines no wider than `width` points, out
 * of characters that the named face has. A face is a TrueType file, one character per byte.
 */
export interface Lettering {
  readonly faces: readonly { readonly name: string; readonly data: string }[]
  readonly set: (text: string, size: number, width: number) => readonly LetteredLine[]
}

export interface Fitted {
  readonly lines: readonly LetteredLine[]
  readonly size: number
  /** From one baseline to the next, in points. */
  readonly leading: number
}

const LEADING = 1.25
const SMALLER = 0.92
const SMALLEST = 1

/** The paragraphs at the largest size, from `size` down, at which all of their lines fit the height. */
export function fit(
  lettering: Lettering,
  paragraphs: readonly string[],
  box: { readonly width: number; readonly height: number; readonly size: number },
): Fitted {
  const { width, height, size } = box
  const lines = paragraphs.flatMap(paragraph => lettering.set(paragraph, size, width))
  const leading = size * LEADING
  const fits = lines.length * leading <= height && lines.every(line => line.width <= width)
  if (fits || size < SMALLEST) return { lines, size, leading }
  return fit(lettering, paragraphs, { ...box, size: size * SMALLER })
}
