import { useMemo } from 'react'
import { pagesFind as words } from '../../words/en/pages-find.ts'
import { say } from '../../words/say.ts'
import { screenLocale } from '../screen-locale.ts'
import { areHandsHidden } from '../screens/room/room-habits.ts'
import { useRecord } from '../worksheet-context.tsx'
import { entriesOf } from './entries.ts'
import { FoundCount } from './found-count.tsx'
import { FoundGroup, type Ways } from './found-group.tsx'
import { stepEntries } from './page-entries.ts'
import { openQuestionEntries } from './question-entries.ts'
import { findIn, indexFor, wordsOf } from './search.ts'

const GROUPS = ['questions', 'notes', 'hazards', 'stops', 'safeguards', 'laws', 'people', 'pages'] as const

interface FoundProps extends Ways {
  readonly query: string
}

/** All places in which the words stand, by kind. The index is made once, when the first word is typed. */
export const Found = ({ query, ...ways }: FoundProps) => {
  const record = useRecord()
  const isBlind = areHandsHidden() && record.alone === undefined
  const locale = screenLocale()
  const index = useMemo(() => indexFor(entriesOf(record, isBlind), locale), [record, isBlind, locale])
  const found = useMemo(() => findIn(index, query, locale), [index, query, locale])
  return (
    <>
      <FoundCount text={`${say(words.count, { n: found.length })} ${isBlind ? words.blind : ''}`.trim()} />
      {GROUPS.map((group) => (
        <FoundGroup
          key={group}
          title={words.groups[group]}
          entries={found.filter((entry) => entry.group === group)}
          query={wordsOf(query, locale)}
          {...ways}
        />
      ))}
    </>
  )
}

/** Before anything is typed: what is still open, then every step. */
export const Beginning = (ways: Ways) => {
  const record = useRecord()
  const open = openQuestionEntries(record)
  return (
    <>
      <FoundCount text={say(words.open, { n: open.length })} />
      <FoundGroup title={words.groups.open} entries={open} query={[]} {...ways} />
      <FoundGroup title={words.groups.pages} entries={stepEntries(record)} query={[]} {...ways} />
    </>
  )
}
