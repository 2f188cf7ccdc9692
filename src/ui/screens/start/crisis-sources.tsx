import { CRISIS_LINES_READ_ON, crisisSources } from '../../../content/crisis-sources.ts'
import { crisisWords } from '../../../words/en/crisis-lines.ts'
import { crisisSourceWords as words } from '../../../words/en/crisis-sources.ts'
import { say } from '../../../words/say.ts'
import { dayOf } from '../../moment.ts'
import type { Country } from './crisis-countries.ts'

/** Where each number was read and when, country by country. */
export const CrisisSources = ({ countries }: { readonly countries: readonly Country[] }) => (
  <dl>
    {countries.map(([country, lines]) => (
      <div key={country}>
        <dt>{crisisWords.countries[country]}</dt>
        {lines.map(({ id }) => (
          <dd key={id}>
            {crisisWords.lines[id]}: {checkedOf(crisisSources[country][id])}
          </dd>
        ))}
      </div>
    ))}
  </dl>
)

const checkedOf = (source: string | undefined): string =>
  source === undefined ? words.unread : say(words.read, { source, date: dayOf(CRISIS_LINES_READ_ON) })
