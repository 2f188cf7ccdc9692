import type { Paint, Shape, Tone } from '../../charts/shape.ts'
import { SIGN_SIDE, W_SIGNS, penOf } from '../../charts/w-signs.ts'

const inked = (fill: Tone | undefined, stroke?: Tone): string =>
  `${fill === undefined ? 'no-fill' : `fill--${fill}`} ${stroke === undefined ? '' : `stroke--${stroke}`}`.trim()

const stroked = ({ fill, stroke, weight = 1 }: Paint) => ({ className: inked(fill, stroke), strokeWidth: weight })

/** One shape of a chart; its colours come from the style sheet, so that they follow the scheme. */
export const DrawnShape = ({ shape }: { readonly shape: Shape }) => {
  switch (shape.kind) {
    case 'rectangle':
      return <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} {...stroked(shape)} />
    case 'circle':
      return <circle cx={shape.x} cy={shape.y} r={shape.radius} {...stroked(shape)} />
    case 'line':
      return <line x1={shape.x} y1={shape.y} x2={shape.to.x} y2={shape.to.y} {...stroked(shape)} />
    case 'sign':
      return (
        <path
          className={`drawn-sign w w--${shape.w}`}
          d={W_SIGNS[shape.w]}
          transform={`translate(${shape.x} ${shape.y}) scale(${shape.size / SIGN_SIDE})`}
          strokeWidth={penOf(shape.w)}
        />
      )
    case 'text':
      return (
        <text
          x={shape.x}
          y={shape.y}
          fontSize={shape.size}
          fontWeight={shape.bold ? 700 : 400}
          textAnchor={shape.anchor ?? 'start'}
          className={inked(shape.fill)}
        >
          {shape.text}
        </text>
      )
  }
}
