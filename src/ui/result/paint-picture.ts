import type { Measure } from '../../charts/lines-within.ts'
import type { Drawing, Paint, Shape, Tone } from '../../charts/shape.ts'
import { SIGN_SIDE, W_SIGNS, penOf } from '../../charts/w-signs.ts'

/** The light inks of tokens.css whatever the scheme of the screen: a slide is seen by others. */
export const PICTURE_INKS: Readonly<Record<Tone, string>> = {
  'tier-1': '#cfe4f3', 'on-tier-1': '#0d2a44', 'tier-2': '#f7dc85', 'on-tier-2': '#3a2a00',
  'tier-3': '#f4a15c', 'on-tier-3': '#3b1500', 'tier-4': '#9b1230', 'on-tier-4': '#ffffff',
  'surface': '#ffffff', 'ink': '#0f2529', 'ink-soft': '#3d5459', 'line': '#b3cac8',
}

/** A picture that cannot be made here; the text says the same. */
class NoCanvasError extends Error {
  override readonly name = 'NoCanvasError'
}

/**
 * A drawing as PNG, painted onto a canvas: nothing is loaded for it, and no markup is read.
 *
 * @throws NoCanvasError where this browser gives no canvas, or hands out nothing that was painted on it
 */
export const paintPicture = async (draw: (measure: Measure) => Drawing): Promise<Blob> => {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (context === null) throw new NoCanvasError()
  const family = getComputedStyle(document.body).fontFamily
  const letter = (size: number, bold: boolean) => {
    context.font = `${bold ? 700 : 400} ${size}px ${family}`
  }
  const { width, height, shapes } = draw((text, size, bold) => {
    letter(size, bold)
    return context.measureText(text).width
  })
  Object.assign(canvas, { width, height })
  for (const shape of shapes) paintShape(context, shape, letter)
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  if (png === null) throw new NoCanvasError()
  return png
}

const paintShape = (
  context: CanvasRenderingContext2D, shape: Shape, letter: (size: number, bold: boolean) => void,
): void => {
  context.beginPath()
  switch (shape.kind) {
    case 'rectangle':
      context.rect(shape.x, shape.y, shape.width, shape.height)
      return ink(context, shape)
    case 'circle':
      context.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI)
      return ink(context, shape)
    case 'line':
      context.moveTo(shape.x, shape.y)
      context.lineTo(shape.to.x, shape.to.y)
      return ink(context, shape)
    case 'sign':
      return paintSign(context, shape)
    case 'text':
      letter(shape.size, shape.bold === true)
      context.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor === 'end' ? 'right' : 'left'
      context.fillStyle = PICTURE_INKS[shape.fill]
      context.fillText(shape.text, shape.x, shape.y)
  }
}

const paintSign = (context: CanvasRenderingContext2D, { x, y, w, size }: Extract<Shape, { kind: 'sign' }>): void => {
  context.save()
  context.translate(x, y)
  context.scale(size / SIGN_SIDE, size / SIGN_SIDE)
  Object.assign(context, { strokeStyle: PICTURE_INKS.ink, lineWidth: penOf(w), lineCap: 'round', lineJoin: 'round' })
  context.stroke(new Path2D(W_SIGNS[w]))
  context.restore()
}

const ink = (context: CanvasRenderingContext2D, { fill, stroke, weight = 1 }: Paint): void => {
  if (fill !== undefined) {
    context.fillStyle = PICTURE_INKS[fill]
    context.fill()
  }
  if (stroke !== undefined) {
    context.strokeStyle = PICTURE_INKS[stroke]
    context.lineWidth = weight
    context.stroke()
  }
}
