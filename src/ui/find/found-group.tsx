import { type KeyboardEvent, useId } from 'react'
import { pagesFind as words } from '../../words/en/pages-find.ts'
import { say } from '../../words/say.ts'
import { focusHeading } from '../components/page-heading.tsx'
import { routeOf } from '../route.ts'
import { screenLocale } from '../screen-locale.ts'
import type { Entry } from './entry.ts'
import { excerptOf } from './search.ts'

/** More of one kind would bury the others. */
const MOST = 20

export interface Ways {
  readonly onMove: (event: KeyboardEvent) => void
  readonly onGo: () => void
}

interface FoundGroupProps extends Ways {
  readonly title: string
  readonly entries: readonly Entry[]
  /** The words that were looked for. */
  readonly query: readonly string[]
}

export const FoundGroup = ({ title, entries, query, onMove, onGo }: FoundGroupProps) => {
  const id = useId()
  if (entries.length === 0) return null
  const rest = entries.length - MOST
  return (
    <section aria-labelledby={id}>
      <h3 className="find__group" id={id}>{title}</h3>
      <ul className="plain-list">
        {entries.slice(0, MOST).map((entry) => (
          <li key={entry.key}>
            <a className="find__link" href={entry.href} onKeyDown={onMove} onClick={() => go(entry, onGo)}>
              <span className="find__title" dir={entry.isWritten && 'auto'}>
                {entry.isWritten ? excerptOf(entry.title, query, screenLocale()) : entry.title}
              </span>{' '}
              <span className="find__about">
                <bdi>{entry.where}</bdi>
                {entry.where !== '' && entry.state !== '' && ': '}
                <bdi className="find__state">{entry.state}</bdi>
              </span>
            </a>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="find__more">{say(words.more, { n: rest })}</p>}
    </section>
  )
}

/** The page of the address lands by itself; one that is open already, and at no place of it, begins anew. */
const go = ({ href }: Entry, onGo: () => void): void => {
  onGo()
  const route = routeOf(href)
  if (href === window.location.hash && !('landing' in route && route.landing)) requestAnimationFrame(focusHeading)
}
