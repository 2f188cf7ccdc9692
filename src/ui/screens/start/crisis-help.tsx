import {
  CRISIS_LINES_READ_ON, type CrisisCountry, type CrisisLine, type CrisisLineId, crisisLines, crisisLinesElsewhere,
} from '../../../content/crisis-lines.ts'
import { crisisWords as words } from '../../../words/en/crisis-lines.ts'
import { say } from '../../../words/say.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { dayOf } from '../../moment.ts'
import { screenLocale } from '../../screen-locale.ts'

type Line = CrisisLine & { readonly id: CrisisLineId }
type Country = readonly [CrisisCountry, readonly Line[]]

const inWords = new Intl.Collator(screenLocale())
const either = new Intl.ListFormat(screenLocale(), { type: 'disjunction' })

/** Countries by their names in the language of the page, then what is left over. */
const COUNTRIES: readonly Country[] = [
  ...(Object.entries(crisisLines) as Country[])
    .toSorted(([one], [other]) => inWords.compare(words.countries[one], words.countries[other])),
  ...(Object.entries(crisisLinesElsewhere) as Country[]),
]

/** Lines by country, as text: a number for the wrong country is a harm of its own, so nothing is guessed or dialled. */
export const CrisisHelp = () => (
  <Disclosure summary={<strong>{words.title}</strong>} className="help">
    <p>
      <strong>{words.danger}</strong>
    </p>
    <p>{words.lead}</p>
    {COUNTRIES.map(([country, lines]) => (
      <section key={country} className="help__country">
        <h3>{words.countries[country]}</h3>
        <ul className="plain-list">
          {lines.map((line) => (
            <li key={line.id}>
              {words.lines[line.id]}: <strong>{reachOf(line)}</strong> <small className="soft">{checkedOf(line)}</small>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </Disclosure>
)

const reachOf = ({ id, by, at }: Line): string => {
  const after: Readonly<Record<string, string>> = words.after
  return [say(words.by[by], { at: either.format(at) }), after[id]].filter(Boolean).join(' ')
}

const checkedOf = ({ source }: Line): string =>
  source === undefined ? words.unread : say(words.read, { source, date: dayOf(CRISIS_LINES_READ_ON) })
