import { useEffect, useState } from 'react'
import { pagesPrivacy } from '../../../words/en/pages-privacy.ts'
import { say } from '../../../words/say.ts'
import { Empty } from '../../components/empty.tsx'
import { type KeptDatabase, databasesHere } from './databases-here.ts'

const words = pagesPrivacy.kept

/** What lies in this browser for this page, as the browser itself lists it. */
export const KeptHere = () => {
  const [databases, setDatabases] = useState<readonly KeptDatabase[] | null>([])
  useEffect(() => void databasesHere().then(setDatabases), [])
  return (
    <>
      <p>{words.lead}</p>
      {databases === null && <p>{words.unreadable}</p>}
      {databases?.length === 0 && <Empty>{words.none}</Empty>}
      {databases?.map(({ name, parts }) => (
        <section key={name}>
          <h3>{say(words.database, { name })}</h3>
          <dl className="privacy__list">
            {parts.map((part) => (
              <div key={part.name} data-part={part.name}>
                <dt>
                  <code>{part.name}</code> ({say(words.entries, { n: part.entries })})
                </dt>
                <dd>{meaningOf(part.name)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p>{words.notKept}</p>
      <p>{words.clearing}</p>
    </>
  )
}

const meaningOf = (part: string): string =>
  Object.hasOwn(words.stores, part) ? words.stores[part as keyof typeof words.stores] : words.other
