import type { Leaf } from '../../state/step.ts'

/**
 * A sign for each step, drawn with one pen: who is a head and shoulders, what a spark, when a clock, where a pin,
 * why an open question. The hue comes from the place they stand in.
 */
const STROKES: Readonly<Record<Leaf, string>> = {
  feature: 'M5 4h14v16h-14Z M8.5 9h7 M8.5 13h7 M8.5 17h4',
  who: 'M12 3.5a4 4 0 1 0 0 8a4 4 0 1 0 0-8Z M4.5 20.5c.6-4.6 3.5-6.5 7.5-6.5s6.9 1.9 7.5 6.5',
  what: 'M13 2.5 5.5 13.5h5.5l-1 8 8-11.5h-6Z',
  when: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18Z M12 7.5v5l3.5 2',
  where: 'M12 21.5c-4.5-4.8-6.8-8-6.8-11.3a6.8 6.8 0 0 1 13.6 0c0 3.3-2.3 6.5-6.8 11.3Z'
    + ' M12 7.7a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5Z',
  why: 'M8 8.5a4 4 0 1 1 5.8 3.6c-1.3.7-1.8 1.5-1.8 3.1 M12 19.7v.1',
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
      strokeWidth={step === 'why' ? 2.4 : 1.9}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
)
