import { bibliography } from '../../../content/bibliography.ts'
import { lenses } from '../../../content/lenses.ts'
import { needsVerifying } from '../../../content/needs-verifying.ts'
import type { Reference } from '../../../content/reference.ts'
import type { Cites } from '../../../domain/hazard.ts'
import type { Lens, LensReading, LensRungReading } from '../../../domain/lens.ts'
import { pagesLaws as words } from '../../../words/en/pages-laws.ts'
import { say } from '../../../words/say.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { dayOf } from '../../moment.ts'
import { DecidingAnswers } from '../../result/deciding-answers.tsx'
import { lensLevel, lensReach, lensStateWords, lensWords } from '../../result/lens-words.ts'
import { entryOf } from '../../result/names.ts'
import { Sources } from '../../result/sources.tsx'

/** One law or class: a line that can be read alone, and behind it what decided, and what to ask. */
export const LawItem = ({ reading }: { readonly reading: LensReading }) => (
  <li className={`law law--${reading.state}`}>
    <Disclosure className="law__disclosure" summary={<LawLine reading={reading} />} lazy>
      <LawWhy reading={reading} />
    </Disclosure>
  </li>
)

const LawLine = ({ reading }: { readonly reading: LensReading }) => (
  <span className="law__line">
    <span className="law__state">{lensStateWords(reading.state)}</span>
    <strong>{lensWords(reading.lens).name}</strong>
    <span className="law__level">{lensReach(reading)}</span>
    {reading.rungs.some(({ cites }) => needsVerifying(cites)) && <span className="tag">{words.verify}</span>}
  </span>
)

const LawWhy = ({ reading: { lens, meant, rungs } }: { readonly reading: LensReading }) => {
  const { about, ask } = lensWords(lens)
  return (
    <>
      <p>{about}</p>
      {meant.length > 0 && (
        <>
          <p>{words.meant}</p>
          <DecidingAnswers answers={meant} />
        </>
      )}
      {rungs.map((rung) => (
        <LawRung key={rung.rung} lens={lens} rung={rung} />
      ))}
      {ask.length > 0 && <Ask questions={ask} />}
    </>
  )
}

const LawRung = ({ lens, rung }: { readonly lens: string; readonly rung: LensRungReading }) => {
  const from = fromOf(lens, rung.rung)
  return (
    <div className="rung">
      <p className="rung__because">
        <strong>{lensLevel(lens, rung.level)}.</strong> {entryOf(lensWords(lens).because, rung.rung) ?? rung.rung}
      </p>
      <ul className="law__marks plain-list">
        {!rung.given && <li className="tag">{words.onlyIf}</li>}
        {rung.certainty === 'may-apply' && <li className="tag">{words.perhaps}</li>}
        {from !== undefined && <li className="tag">{say(words.from, { date: dayOf(from) })}</li>}
      </ul>
      <DecidingAnswers answers={rung.deciding} />
      <Checked cites={rung.cites} />
      <Sources cites={rung.cites} />
    </div>
  )
}

/** The earliest day on which one of its sources was checked: laws move, and a reader must see how old this is. */
const Checked = ({ cites }: { readonly cites: Cites }) => {
  if (cites === 'our judgement') return null
  const days = cites.flatMap((id) => entryOf<Reference>(bibliography, id)?.checkedOn ?? [])
  const [date] = days.toSorted()
  return date === undefined ? null : <p className="soft">{say(words.checked, { date: dayOf(date) })}</p>
}

const fromOf = (lens: string, rung: string): string | undefined =>
  entryOf<Lens>(lenses, lens)?.rungs.find(({ id }) => id === rung)?.from

const Ask = ({ questions }: { readonly questions: readonly string[] }) => (
  <>
    <h4>{words.ask}</h4>
    <ul>
      {questions.map((question) => (
        <li key={question}>{question}</li>
      ))}
    </ul>
  </>
)
