import { lenses } from '../../../content/lenses.ts'
import type { Lens, LensRung } from '../../../domain/lens.ts'
import { pagesLaws } from '../../../words/en/pages-laws.ts'
import { pagesRules } from '../../../words/en/pages-rules.ts'
import { say } from '../../../words/say.ts'
import { dayOf } from '../../moment.ts'
import { lensLevel, lensWords } from '../../result/lens-words.ts'
import { entryOf } from '../../result/names.ts'
import { Cited } from './cited.tsx'
import { RuleCard } from './rules-part.tsx'
import { When } from './when.tsx'

const words = pagesRules.lenses

/** Every law and class that the rules look at. */
export const LensCards = () => (
  <>
    <p>{words.lead}</p>
    {Object.entries<Lens>(lenses).map(([id, lens]) => (
      <LensCard key={id} id={id} lens={lens} />
    ))}
  </>
)

const LensCard = ({ id, lens: { meant, rungs } }: { readonly id: string; readonly lens: Lens }) => {
  const { name, about, ask } = lensWords(id)
  return (
    <RuleCard kind="lens" id={id} name={name}>
      <p>{about}</p>
      {meant === undefined ? <p>{words.everywhere}</p> : <When condition={meant} message={words.meant} />}
      <ol className="ladder plain-list">
        {rungs.toSorted((a, b) => b.level - a.level).map((rung) => (
          <LensLine key={rung.id} lens={id} rung={rung} />
        ))}
      </ol>
      {ask.length > 0 && (
        <>
          <h3>{pagesLaws.ask}</h3>
          <ul>
            {ask.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </>
      )}
    </RuleCard>
  )
}

const LensLine = ({ lens, rung }: { readonly lens: string; readonly rung: LensRung }) => (
  <li className="ladder__line">
    <strong>{lensLevel(lens, entryOf<Lens>(lenses, lens)?.levels[rung.level] ?? '')}</strong>
    <div>
      <p className="ladder__because">
        {entryOf(lensWords(lens).because, rung.id) ?? rung.id} <Cited cites={rung.cites} />
      </p>
      {rung.certainty === 'may-apply' && <p className="ladder__when">{pagesLaws.perhaps}</p>}
      {rung.from !== undefined && <p className="ladder__when">{say(pagesLaws.from, { date: dayOf(rung.from) })}</p>}
      <When condition={rung.when} />
    </div>
  </li>
)
