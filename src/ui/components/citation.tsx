import type { Cites } from '../../domain/hazard.ts'
import { type ReferenceId, bibliography } from '../../content/bibliography.ts'
import type { Reference } from '../../content/reference.ts'
import { pagesShell as words } from '../../words/en/pages-shell.ts'
import { checkedWords, ourJudgement, referenceKinds, references } from '../../words/en/references.ts'
import { say } from '../../words/say.ts'
import { dayOf } from '../moment.ts'
import { CopyButton } from './copy-button.tsx'

/** What a source is called, by whom and where it stands, is never translated. */
export const SOURCES_IN = 'en'

const isReference = (id: string): id is ReferenceId => Object.hasOwn(bibliography, id)

/** One source: what it says, where it stands, and how far it was checked. */
export const Citation = ({ id }: { readonly id: string }) => {
  if (!isReference(id)) return null
  const { says, caution } = references[id] as { readonly says: string, readonly caution?: string }
  const source: Reference = bibliography[id]
  const { name, means } = checkedWords[source.checked]
  return (
    <div className="citation">
      <p>{says}</p>
      {caution !== undefined && (
        <p>
          <strong>{words.citation.caution}</strong> {caution}
        </p>
      )}
      <p className="soft" lang={SOURCES_IN}>
        {source.by}. <cite>{source.title}</cite>. {placeOf(source)}.
      </p>
      <p className="soft">
        {referenceKinds[source.kind]}. <strong>{name}.</strong> {say(means, { date: dayOf(source.checkedOn) })}
      </p>
      {source.address !== undefined && <Address address={source.address} />}
    </div>
  )
}

const placeOf = ({ where, pinpoint, year }: Reference): string => [where, pinpoint, year].filter(Boolean).join(', ')

/** Text with Copy, never a link: the page opens nothing by itself. */
const Address = ({ address }: { readonly address: string }) => (
  <p>
    <span className="citation__address">{address}</span> <CopyButton text={address} what={words.citation.address} />
  </p>
)

/** What a rung or a question rests on: its sources, or the plain word that it is our judgement. */
export const Citations = ({ cites }: { readonly cites: Cites }) =>
  cites === 'our judgement' ? (
    <p className="citation"><strong>{ourJudgement.name}.</strong> {ourJudgement.means}</p>
  ) : (
    <ul className="plain-list">
      {cites.map((id) => (
        <li key={id}>
          <Citation id={id} />
        </li>
      ))}
    </ul>
  )
