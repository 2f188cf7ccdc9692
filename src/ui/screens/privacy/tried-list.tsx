import { pagesPrivacy } from '../../../words/en/pages-privacy.ts'
import { say } from '../../../words/say.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { dayOf } from '../../moment.ts'
import { type ByFate, FATES, byFate, triedFromPage, triedFromWorkers, triedOn, triedWith } from './tried-ways.ts'

const words = pagesPrivacy.tried

const groups = [
  ...Object.entries(triedFromPage).map(([group, ways]) =>
    ({ name: words.groups[group as keyof typeof triedFromPage], ways: byFate(ways) })),
  { name: words.groups.inWorkers, ways: byFate(triedFromWorkers) },
]

const proving = ({ open, guard, policy }: ByFate): number => open.length + guard.length + policy.length
const sumOf = (count: (ways: ByFate) => number): number => groups.reduce((sum, { ways }) => sum + count(ways), 0)

/** What the tests tried and what became of it, from the list that the tests themselves are held to. */
export const TriedList = () => {
  const [first = '', second = ''] = triedWith
  const open = sumOf((ways) => ways.open.length)
  return (
    <>
      <p>{say(words.lead, { date: dayOf(triedOn) })}</p>
      <p>
        <strong>{say(words.result, { n: sumOf(proving), open })}</strong>{' '}
        {say(words.silent, { n: sumOf((ways) => ways.silent.length) })}
      </p>
      {open > 0 && <p>{words.openMeans}</p>}
      {groups.map(({ name, ways }) => (
        <Disclosure key={name} summary={`${name}: ${say(words.counts, { n: proving(ways), open: ways.open.length })}`}>
          {FATES.filter((fate) => ways[fate].length > 0).map((fate) => (
            <p key={fate}>
              {words.fates[fate]} <code>{ways[fate].join(', ')}</code>
            </p>
          ))}
        </Disclosure>
      ))}
      <p>{say(words.browsers, { first, second })}</p>
    </>
  )
}
