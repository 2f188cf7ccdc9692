import type { Leaf } from '../../state/step.ts'
import { pagesTogether } from '../../words/en/pages-together.ts'
import { say } from '../../words/say.ts'
import { Button } from '../components/button.tsx'
import { personName } from '../result/person-name.ts'
import { goTo, hrefOf } from '../route.ts'
import { useActions, useWorksheet } from '../worksheet-context.tsx'
import { isAboutItself } from './what-if-banner.tsx'

const words = pagesTogether.banner

/** In view while the worksheet is shown as one person sees it: what is changed then is theirs, and nobody else's. */
export const PersonBanner = ({ step }: { readonly step: Leaf }) => {
  const seenBy = useWorksheet((state) => state.seenBy)
  const alone = useWorksheet(({ record }) => record.alone)
  const who = useWorksheet(({ record }) => record.team.people[seenBy ?? ''])
  const isReadOnly = useWorksheet((state) => state.isReadOnly)
  const byFile = useWorksheet(({ record }) => Object.values(record.sources).some((source) => source.person === seenBy))
  const { openPerson } = useActions()
  if (who === undefined) return null
  const person = personName(who)
  const leave = () => {
    openPerson(null)
    goTo(hrefOf('together'))
  }
  return (
    <aside className="what-if-bar" aria-label={words.label}>
      <div className="page what-if-bar__inner">
        <p role="status">
          {alone !== undefined ? (
            say(alone.finished === undefined ? words.alone : words.finished, { person })
          ) : isAboutItself(step) ? (
            say(words.itself, { person })
          ) : (
            <>
              <strong>{say(words.seen, { person })}</strong> {isReadOnly ? words.readOnly : words.changes}{' '}
              {!isReadOnly && byFile && say(words.cameByFile, { person })}
            </>
          )}
        </p>
        {alone === undefined && (
          <Button kind="secondary" onClick={leave}>
            {words.back}
          </Button>
        )}
      </div>
    </aside>
  )
}
