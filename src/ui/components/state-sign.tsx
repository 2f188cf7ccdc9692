/** Within the ring. Something that failed has a full one, something that is not there yet a broken one. */
const MARKS = {
  told: 'M12 11v6 M12 7.2v.1',
  caution: 'M12 6.8v6.2 M12 16.7v.1',
  error: 'M9 9l6 6 M15 9l-6 6',
  intact: 'M8 12.4l2.8 2.8 5.3-6',
  unsigned: 'M8.5 12h7',
  unreadable: 'M9.4 9.6a2.6 2.6 0 1 1 3.8 2.3c-.8.5-1.2 1-1.2 1.9 M12 16.7v.1',
  empty: '',
  waiting: 'M12 7.5v4.5l3 2',
  reading: 'M6.5 12c1.6-2.4 3.4-3.6 5.5-3.6s3.9 1.2 5.5 3.6c-1.6 2.4-3.4 3.6-5.5 3.6s-3.9-1.2-5.5-3.6Z M12 11.9v.2',
} as const

/** What a part of the page is in, besides what it says. */
type State = keyof typeof MARKS

/** A ring for whatever is no answer but a state; tiers have other shapes. The words beside it say the same. */
export const StateSign = ({ state }: { readonly state: State }) => (
  <svg className={`state-sign state-sign--${state}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <circle className="state-sign__ring" cx="12" cy="12" r="10" />
    {MARKS[state] !== '' && <path className="state-sign__mark" d={MARKS[state]} />}
  </svg>
)
