import { Fragment, Suspense } from 'react'
import { crisisLinksOf } from '../../../content/crisis-links.ts'
import { crisisWords as words } from '../../../words/en/crisis-lines.ts'
import { say } from '../../../words/say.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { Loading } from '../../components/loading.tsx'
import { lazily } from '../../lazily.ts'
import { type Country, type Line, crisisCountries } from './crisis-countries.ts'

const CrisisSources = lazily(async () => (await import('./crisis-sources.tsx')).CrisisSources)

interface CrisisHelpProps {
  /** At the foot of a page: a part of its own, drawn only once somebody asks for it. */
  readonly atFoot?: boolean
}

/** Lines by country, each a press away. A number for the wrong country is a harm of its own, so none is left out. */
export const CrisisHelp = ({ atFoot = false }: CrisisHelpProps) => (
  <Disclosure summary={<strong>{words.title}</strong>} className="help" lazy={atFoot}>
    <Lines countries={crisisCountries(navigator.languages)} as={atFoot ? 'h2' : 'h3'} />
  </Disclosure>
)

interface LinesProps {
  readonly countries: readonly Country[]
  readonly as: 'h2' | 'h3'
}

const Lines = ({ countries, as: Heading }: LinesProps) => (
  <>
    <p>
      <strong>{words.danger}</strong>
    </p>
    <p>{words.lead}</p>
    {countries.map(([country, lines]) => (
      <section key={country} className="help__country">
        <Heading>{words.countries[country]}</Heading>
        <ul className="plain-list">
          {lines.map((line) => (
            <li key={line.id}>
              {words.lines[line.id]}:{' '}
              <strong>
                <Reach line={line} country={words.countries[country]} />
              </strong>
            </li>
          ))}
        </ul>
      </section>
    ))}
    <Disclosure summary={words.sources} lazy>
      <Suspense fallback={<Loading />}><CrisisSources countries={countries} /></Suspense>
    </Disclosure>
  </>
)

/** By name a link says whom it reaches, as it is read out among many others. */
const Reach = ({ line, country }: { readonly line: Line; readonly country: string }) => {
  const after: Readonly<Record<string, string>> = words.after
  const links = crisisLinksOf(line)
  if (links.length === 0) return line.at
  return (
    <>
      {links.map(({ scheme, at, address }) => {
        const text = say(words.by[scheme], { at })
        return (
          <Fragment key={address}>
            <a href={address} aria-label={`${text}: ${words.lines[line.id]}, ${country}`}>
              {text}
            </a>{' '}
          </Fragment>
        )
      })}
      {after[line.id]}
    </>
  )
}
