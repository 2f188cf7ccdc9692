import { pagesTogether } from '../../../words/en/pages-together.ts'
import { say } from '../../../words/say.ts'
import { Disclosure } from '../../components/disclosure.tsx'

const words = pagesTogether.differ

/** Letters and names that are read at a glance; the rest is opened by whoever wants it. */
const LETTERS = 240
const NAMES = 8

interface FoldedNamesProps {
  readonly names: readonly string[]
}

export const FoldedNames = ({ names }: FoldedNamesProps) => {
  const rest = names.slice(NAMES)
  return (
    <>
      <p className="held__people">{names.slice(0, NAMES).join(', ')}</p>
      {rest.length > 0 && <Disclosure summary={say(words.moreNames, { n: rest.length })}>{rest.join(', ')}</Disclosure>}
    </>
  )
}

interface FoldedNoteProps {
  readonly name: string
  readonly note: string
}

export const FoldedNote = ({ name, note }: FoldedNoteProps) =>
  note.length <= LETTERS ? (
    <p className="held__note">
      <span className="soft">{name}:</span> <bdi>{note}</bdi>
    </p>
  ) : (
    <Disclosure summary={say(words.longNote, { name })} lazy>
      <p dir="auto">{note}</p>
    </Disclosure>
  )
