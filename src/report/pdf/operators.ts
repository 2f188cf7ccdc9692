import { real, textString } from './syntax.ts'
import type { Ink, Paint, Path, Point } from './path.ts'

/** Path operators (ISO 32000-1, 8.5) for shapes whose y runs down from the top of a page `height` points high. */

/** Distance of a Bézier handle that makes a quarter circle of radius 1, to within 0.03 %. */
const KAPPA = 0.5522847498

const channels = (ink: Ink) => [1, 3, 5].map((at) => real(Number.parseInt(ink.slice(at, at + 2), 16) / 255)).join(' ')

const fillInk = (ink: Ink): string => `${channels(ink)} rg`
const strokeInk = (ink: Ink): string => `${channels(ink)} RG`

const at = (height: number, { x, y }: Point) => `${real(x)} ${real(height - y)}`

const painted = (path: string, { fill, stroke, weight = 0.75 }: Paint): string => {
  const ink = [fill && fillInk(fill), stroke && `${strokeInk(stroke)} ${real(weight)} w`].filter(Boolean)
  return [...ink, path, fill && stroke ? 'B' : fill ? 'f' : 'S'].join('\n')
}

const through = (height: number, points: readonly Point[]) =>
  points.map((point, i) => `${at(height, point)} ${i === 0 ? 'm' : 'l'}`).join('\n')

const circlePath = (height: number, { x, y }: Point, r: number) => {
  const k = r * KAPPA
  const curve = (a: Point, b: Point, c: Point) => `${at(height, a)} ${at(height, b)} ${at(height, c)} c`
  return [
    `${at(height, { x: x + r, y })} m`,
    curve({ x: x + r, y: y + k }, { x: x + k, y: y + r }, { x, y: y + r }),
    curve({ x: x - k, y: y + r }, { x: x - r, y: y + k }, { x: x - r, y }),
    curve({ x: x - r, y: y - k }, { x: x - k, y: y - r }, { x, y: y - r }),
    curve({ x: x + k, y: y - r }, { x: x + r, y: y - k }, { x: x + r, y }),
  ].join('\n')
}

const OPERATORS: Readonly<Record<string, string>> = { M: 'm', L: 'l', C: 'c', Z: 'h' }

/** Each letter with its points, which come after it here and before it there. */
const strokesPath = (height: number, strokes: string, scale: number, origin: Point) =>
  strokes.split(/(?=[MLCZ])/).map((stroke) => {
    const numbers = stroke.slice(1).trim().split(' ').filter((number) => number !== '').map(Number)
    const points = numbers.flatMap((x, i) =>
      i % 2 === 0 ? [at(height, { x: origin.x + x * scale, y: origin.y + (numbers[i + 1] ?? 0) * scale })] : [])
    return [...points, OPERATORS[stroke.charAt(0)]].join(' ')
  }).join('\n')

/** Operators for a path, moved by `origin`. */
export const pathOperators = (path: Path, origin: Point, height: number): string => {
  const moved = ({ x, y }: Point) => ({ x: x + origin.x, y: y + origin.y })
  switch (path.kind) {
    case 'rectangle': {
      const corner = at(height, moved({ x: path.x, y: path.y + path.height }))
      return painted(`${corner} ${real(path.width)} ${real(path.height)} re`, path)
    }
    case 'circle':
      return painted(circlePath(height, moved(path), path.radius), path)
    case 'polygon':
      return painted(`${through(height, path.points.map(moved))}\nh`, path)
    case 'polyline':
      return painted(through(height, path.points.map(moved)), path)
    case 'strokes':
      return `q 1 J 1 j\n${painted(strokesPath(height, path.strokes, path.scale, origin), path)}\nQ`
  }
}

/** One run of glyphs of one font. `glyphs` is their hexadecimal identifiers. */
export const textOperators = (font: string, size: number, ink: Ink, { x, y }: Point, glyphs: string): string =>
  `BT ${fillInk(ink)} /${font} ${real(size)} Tf ${real(x)} ${real(y)} Td <${glyphs}> Tj ET`

/** Gives what `drawn` draws the text it reads as (14.9.4). */
export const reading = (said: string, drawn: string): string =>
  `/Span <</ActualText ${textString(said)}>> BDC\n${drawn}\nEMC`
