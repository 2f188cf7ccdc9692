import { W_SIGNS, penOf } from '../../charts/w-signs.ts'
import type { Leaf } from '../../state/step.ts'

/** A sign for each page of a worksheet, drawn with the pen of the five W's. The hue comes from where it stands. */
const STROKES: Readonly<Record<Leaf, string>> = {
  ...W_SIGNS,
  feature: 'M5 4h14v16h-14Z M8.5 9h7 M8.5 13h7 M8.5 17h4',
  safeguards: 'M12 2.8 19.5 5.5v5.8c0 4.7-3 8.1-7.5 9.9-4.5-1.8-7.5-5.2-7.5-9.9v-5.8Z',
  risks: 'M3.5 20.5v-17 M3.5 20.5h17 M7.5 16.5h3v-3.5h3.5v-4h3.5v-3.5',
  judgement: 'M12 3.5v17 M7.5 20.5h9 M4.5 6.5h15 M4.5 6.5 2 13h5Z M19.5 6.5 17 13h5Z',
  sign: 'M3.5 20.5h17 M5 16.5l1-4.5 9.5-9 3.5 3.5-9.5 9Z',
  together: 'M8 4.5a3 3 0 1 0 0 6a3 3 0 1 0 0-6Z M16 4.5a3 3 0 1 0 0 6a3 3 0 1 0 0-6Z M2.5 19.5c.4-3.8 2.4-5.5 5.5-5.5'
    + 's5.1 1.7 5.5 5.5 M14.5 14.2c.5-.1 1-.2 1.5-.2c3.1 0 5.1 1.7 5.5 5.5',
  room: 'M8 21v-5.5l-3.5-3.5 1.4-1.4 2.6 2.2v-8.3h2v6h1v-7.5h2v7.5h1v-6.5h2v7h1v-4h2v8.5l-2.5 3v2.5',
  mine: 'M5.5 20.5v-17h9.5l3.5 3.5v13.5Z M8.5 12.5l2.5 2.5 4.5-5',
  send: 'M3 11.5 20.5 3.5l-6 17.5-3.5-7.5Z M11 13.5l4.5-4.5',
}

export const StepSign = ({ step }: { readonly step: Leaf }) => (
  <svg className="sign" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path
      d={STROKES[step]}
      fill="none"
      stroke="currentColor"
      strokeWidth={penOf(step)}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
)
