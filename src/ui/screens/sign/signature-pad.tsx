import { type PointerEvent, useRef } from 'react'
import type { Strokes } from '../../../record/signer-form.ts'
import { pagesSign } from '../../../words/en/pages-sign.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'

const words = pagesSign.signing
const BOX = { width: 320, height: 160 } as const

interface SignaturePadProps {
  readonly strokes: Strokes
  /** A pen reports faster than the page is drawn: a point joins the lines as they are, not as they were last shown. */
  readonly onEdit: (edit: (strokes: Strokes) => Strokes) => void
}

type Point = Strokes[number][number]

/** Within the box, whatever size it has on this screen. */
const pointOf = (event: PointerEvent<SVGSVGElement>): Point => {
  const box = event.currentTarget.getBoundingClientRect()
  const share = (at: number, start: number, size: number) => Math.min(1, Math.max(0, (at - start) / size))
  return { x: share(event.clientX, box.left, box.width), y: share(event.clientY, box.top, box.height) }
}

/** A place to draw with finger, pen or mouse. The typed name is its equal for everybody else. */
export const SignaturePad = ({ strokes, onEdit }: SignaturePadProps) => {
  const drawing = useRef(false)
  const begin = (event: PointerEvent<SVGSVGElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    drawing.current = true
    const point = pointOf(event)
    onEdit((lines) => [...lines, [point]])
  }
  const draw = (event: PointerEvent<SVGSVGElement>) => {
    if (!drawing.current) return
    const point = pointOf(event)
    onEdit((lines) => [...lines.slice(0, -1), [...(lines.at(-1) ?? []), point]])
  }
  const end = () => {
    drawing.current = false
  }
  return (
    <div className="pad" role="group" aria-label={words.drawn}>
      <p className="field__hint">{words.drawnHint}</p>
      <svg
        className="pad__box"
        viewBox={`0 0 ${BOX.width} ${BOX.height}`}
        role="img"
        aria-label={words.pad}
        onPointerDown={begin}
        onPointerMove={draw}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <path className="pad__stroke" d={strokes.map(lineOf).join(' ')} />
      </svg>
      <div className="button-row">
        <Button kind="secondary" onClick={() => onEdit(() => [])}>
          {words.clear}
        </Button>
        <span role="status">{say(words.strokes, { n: strokes.length })}</span>
      </div>
    </div>
  )
}

/** A tap is a line to itself, which shows as a dot. */
const lineOf = (stroke: readonly Point[]): string => {
  const [first, ...rest] = stroke.map(({ x, y }) => `${x * BOX.width} ${y * BOX.height}`)
  return `M${first} ${(rest.length > 0 ? rest : [first]).map((point) => `L${point}`).join(' ')}`
}
