import { useState } from 'react'
import { placeKey } from '../../../record/common-place.ts'
import { type Difference, differencesIn } from '../../../record/differences.ts'
import { pagesTogether } from '../../../words/en/pages-together.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { Disclosure } from '../../components/disclosure.tsx'
import { Empty } from '../../components/empty.tsx'
import { Explained } from '../../glossary/explained.tsx'
import { useDivergence } from '../../use-divergence.ts'
import { useActions, useRecord } from '../../worksheet-context.tsx'
import { focusPart } from '../part.tsx'
import { ClosenessTable } from './closeness-table.tsx'
import { DifferenceCard } from './difference-card.tsx'
import { HeldLine } from './held-line.tsx'
import { type Weighed, weighed } from './weighed.ts'

const words = pagesTogether.differ

/** Cards that are drawn at once: more would make the page slow, and nobody settles more in one sitting. */
const AT_ONCE = 6

/** Question by question what people answered by themselves, first what moves the tier. */
export const DifferencesPart = () => {
  const differences = useRecord(differencesIn)
  const { heard } = useDivergence()
  const [last, setLast] = useState<string | null>(null)
  const of = (state: Difference['state']) => differences.filter((one) => one.state === state)
  if (differences.length === 0) return <Empty>{words.none}</Empty>
  const isLast = ({ place }: Difference) => placeKey(place) === last
  const [agreed, single] = [of('agreed'), of('single')]
  // What was settled just now stays where it was until the next one: why, and who accepts it, are asked then.
  const open = differences.filter((one) => one.state === 'differs' || (one.state === 'settled' && isLast(one)))
  const settled = of('settled').filter((one) => !isLast(one))
  return (
    <>
      <p>
        <Explained text={words.lead} terms={['jointAnswer']} />
      </p>
      <p role="status">
        {say(words.counts, { differs: of('differs').length, settled: of('settled').length, agreed: agreed.length })}
      </p>
      <ClosenessTable differences={differences} />
      <TakeAgreed agreed={agreed} />
      {open.length > 0 && heard === null && <p className="soft">{words.order}</p>}
      {open.length > 0 && heard !== null && <Open differences={weighed(open, heard)} onSettled={setLast} />}
      <Fold summary={say(words.settledFold, { n: settled.length })} n={settled.length}>
        {weighed(settled, heard).map((one) => (
          <DifferenceCard key={placeKey(one.difference.place)} weighed={one} onSettled={setLast} />
        ))}
      </Fold>
      <Lines summary={say(words.agreedFold, { n: agreed.length })} differences={agreed} />
      <Lines summary={say(words.singleFold, { n: single.length })} differences={single} />
    </>
  )
}

interface OpenProps {
  readonly differences: readonly Weighed[]
  readonly onSettled: (key: string) => void
}

const Open = ({ differences, onSettled }: OpenProps) => {
  const [shown, setShown] = useState(AT_ONCE)
  const left = differences.length - shown
  return (
    <>
      {differences.slice(0, shown).map((one) => (
        <DifferenceCard key={placeKey(one.difference.place)} weighed={one} onSettled={onSettled} />
      ))}
      {left > 0 && (
        <Button kind="secondary" onClick={() => setShown(shown + AT_ONCE)}>
          {say(words.more, { n: Math.min(left, AT_ONCE) })}
        </Button>
      )}
    </>
  )
}

interface FoldProps {
  readonly summary: string
  readonly n: number
  readonly children: React.ReactNode
}

const Fold = ({ summary, n, children }: FoldProps) =>
  n > 0 && (
    <Disclosure summary={summary} lazy>
      {children}
    </Disclosure>
  )

interface LinesProps {
  readonly summary: string
  readonly differences: readonly Difference[]
}

const Lines = ({ summary, differences }: LinesProps) => (
  <Fold summary={summary} n={differences.length}>
    <ul className="plain-list">
      {differences.map((difference) => (
        <HeldLine key={placeKey(difference.place)} difference={difference} />
      ))}
    </ul>
  </Fold>
)

/** Where nobody has to talk: at least two say the same, and the joint answer is still open. */
const TakeAgreed = ({ agreed }: { readonly agreed: readonly Difference[] }) => {
  const [taken, setTaken] = useState(0)
  const { takeAgreed } = useActions()
  const open = agreed.flatMap(({ place, jointAnswer, held: [held] }) =>
    jointAnswer === null && held !== undefined ? [{ place, heldBy: held.people }] : [])
  const take = () => {
    takeAgreed(open)
    setTaken(open.length)
    focusPart('differ')
  }
  return (
    <>
      {open.length > 0 && (
        <div className="take-agreed">
          <Button kind="secondary" aria-describedby="take-agreed-hint" onClick={take}>
            {say(words.takeAgreed, { n: open.length })}
          </Button>
          <p className="field__hint" id="take-agreed-hint">
            {words.takeAgreedHint}
          </p>
        </div>
      )}
      <p role="status">{taken > 0 && open.length === 0 ? say(words.takenAgreed, { n: taken }) : ''}</p>
    </>
  )
}
