import type { Two } from '../../../record/compare-two.ts'
import { pagesCompare } from '../../../words/en/pages-compare.ts'
import { sentence } from '../../../words/en/sentence.ts'
import { say } from '../../../words/say.ts'
import { Notice } from '../../components/notice.tsx'
import { momentOf } from '../../moment.ts'
import type { ComparedSide } from './compare-side.ts'

const words = pagesCompare.sides

interface CompareSidesProps {
  readonly sides: Two<ComparedSide>
  /** "Before" and "After", or, of two different worksheets, "First" and "Second". */
  readonly names: Two<string>
}

/** Which two files these are, and what their signatures say, before anything that they say themselves. */
export const CompareSides = ({ sides, names }: CompareSidesProps) => {
  const isOneTitle = sides.before.title === sides.after.title
  return (
    <ul className="compare-sides plain-list" aria-label={words.label}>
      <Side name={names.before} side={sides.before} isTitled={!isOneTitle} />
      <Side name={names.after} side={sides.after} isTitled={!isOneTitle} />
    </ul>
  )
}

interface SideProps {
  readonly name: string
  readonly side: ComparedSide
  /** False where the heading of the page has said the title of both. */
  readonly isTitled: boolean
}

const Side = ({ name, side, isTitled }: SideProps) => (
  <li className="compare-side card" data-verdict={side.verdict}>
    <p className="compare-side__title">{say(words.at, { name, time: momentOf(side.at) })}</p>
    {isTitled && (
      <p>
        <bdi>{side.title}</bdi>
      </p>
    )}
    <p className="soft">{say(words.file, { name: side.name })}</p>
    <Verdict verdict={side.verdict} />
    {side.signers.length > 0 && <p>{say(words.signedBy, { names: side.signers.join(sentence.comma) })}</p>}
  </li>
)

const Verdict = ({ verdict }: Pick<ComparedSide, 'verdict'>) => {
  const text = pagesCompare.verdicts[verdict]
  if (verdict !== 'altered' && verdict !== 'unreadable') return <p>{text}</p>
  return (
    <Notice kind="error">
      <p>{text}</p>
    </Notice>
  )
}
