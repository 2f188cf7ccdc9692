import type { ReactNode } from 'react'
import type { Worksheet } from '../../../record/worksheet.ts'
import type { Worry, WorryKind, WorryPlace } from '../../../record/worry.ts'
import { pagesReading } from '../../../words/en/pages-reading.ts'
import { say } from '../../../words/say.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { questionName } from '../../result/names.ts'
import { safeguardName } from '../together/place-words.ts'
import { PlaceLink } from './place-link.tsx'
import { nameOf, worryText } from './reading-worry-words.ts'

const words = pagesReading.worries

/** As many of one kind as a reader takes in; the rest stands behind a line. */
const FIRST = 4

/** Groups that rest on nothing but our judgement. */
const OURS: ReadonlySet<WorryKind> = new Set([
  'contradiction', 'nobody', 'only-maker', 'no-lived-experience', 'nobody-clinical',
])

interface WorryListProps {
  readonly record: Worksheet
  readonly worries: readonly Worry[]
}

/** What to worry about first, by kind, each with the way to its answer further down this page. */
export const ReadingWorries = ({ record, worries }: WorryListProps) => {
  const kinds = [...new Set(worries.map(({ kind }) => kind))]
  return (
    <>
      <p>{worries.length === 0 ? words.none : words.lead}</p>
      <ol className="worries plain-list">
        {kinds.map((kind) => (
          <Group key={kind} kind={kind} record={record} worries={worries.filter((worry) => worry.kind === kind)} />
        ))}
      </ol>
    </>
  )
}

const Group = ({ kind, record, worries }: WorryListProps & { readonly kind: WorryKind }) => {
  const rest = worries.slice(FIRST)
  return (
    <li className={`worry worry--${kind}`} data-worry={kind}>
      <h3 className="worry__heading">
        {words.kinds[kind].heading} {worries.length > 1 && <span className="worry__count">{worries.length}</span>}
      </h3>
      <p className="soft">
        {words.kinds[kind].why} {OURS.has(kind) && <span className="tag">{words.ours}</span>}
      </p>
      <Items record={record} worries={worries.slice(0, FIRST)} />
      {rest.length > 0 && (
        <Disclosure summary={say(words.more, { n: rest.length })} lazy>
          <Items record={record} worries={rest} />
        </Disclosure>
      )}
    </li>
  )
}

const Items = ({ record, worries }: WorryListProps) => (
  <ul className="worry__items plain-list">
    {worries.map((worry) => (
      <Item key={JSON.stringify(worry)} record={record} worry={worry} />
    ))}
  </ul>
)

const Item = ({ record, worry }: { readonly record: Worksheet; readonly worry: Worry }): ReactNode => {
  const { name, more } = worryText(record, worry)
  const places = worry.kind === 'contradiction' ? [worry.place, ...worry.others] : [worry.place ?? []].flat()
  return (
    <li className="worry__item">
      {name !== '' && <strong>{name}</strong>} {more.join(' ')}{' '}
      {places.map((place) => (
        <PlaceLink key={JSON.stringify(place)} place={place} label={labelOf(record, place)} />
      ))}
    </li>
  )
}

/** Read alone, a link says where it leads. */
const labelOf = (record: Worksheet, place: WorryPlace): string => {
  if ('part' in place) return say(words.toPart, { what: pagesReading.contents.parts[place.part] })
  if ('person' in place) return say(words.toPerson, { who: nameOf(record, place.person) })
  const what = 'safeguard' in place ? safeguardName(place.safeguard) : questionName(place.question)
  return say(words.toAnswer, { what })
}
