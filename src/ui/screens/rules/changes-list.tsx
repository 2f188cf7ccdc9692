import { changelog } from '../../../content/changelog.ts'
import type { Cites } from '../../../domain/hazard.ts'
import { changelog as changeWords } from '../../../words/en/changelog.ts'
import { pagesRules } from '../../../words/en/pages-rules.ts'
import { say } from '../../../words/say.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { dayOf } from '../../moment.ts'
import { Cited } from './cited.tsx'

const words = pagesRules.changes

/** What changed from version to version, the newest first, and which results may move. */
export const ChangesList = () =>
  changelog.map(({ version, on, changes }) => (
    <Disclosure key={version} summary={say(words.version, { version, date: dayOf(on), n: changes.length })}>
      <ul>
        {changes.map(({ id, cites }: { readonly id: keyof typeof changeWords; readonly cites: Cites }) => (
          <li key={id}>
            {changeWords[id].changed} <Cited cites={cites} />
            <br />
            <span className="soft">
              {words.moves}: {changeWords[id].moves}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  ))
