import { headlineIn } from '../../../record/headline.ts'
import { resultOf } from '../../../state/selectors.ts'
import { pagesGlance as words } from '../../../words/en/pages-glance.ts'
import { say } from '../../../words/say.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { glanceOf } from '../../result/glance.ts'
import { stopsLine } from '../../result/glance-lines.ts'
import { actionsPhrase } from '../../result/names.ts'
import { NotEnough } from '../../result/not-enough.tsx'
import { RaisedAndDeparted } from '../../result/raised-and-departed.tsx'
import { READERS, type ReadAs } from '../../result/readers.ts'
import { TierPair } from '../../result/tier-pair.tsx'
import { TierCaution, TierMayMove, TierMeans } from '../../result/tier-rest.tsx'
import { useRecord } from '../../worksheet-context.tsx'
import { LowerBlock, OpenBlock, PeopleBlock, WorstBlock } from './glance-blocks.tsx'
import { ReaderPart } from './reader-part.tsx'
import { TakeAlong } from './take-along.tsx'
import '../../styles/glance.css'

const BLOCKS = {
  worst: { heading: words.worst, Block: WorstBlock },
  lower: { heading: words.lower, Block: LowerBlock },
  open: { heading: words.open, Block: OpenBlock },
  people: { heading: words.people, Block: PeopleBlock },
}

type BlockName = keyof typeof BLOCKS

/** The same four for everybody, whatever stands first; in two columns where there is room. */
const COLUMNS: Readonly<Record<ReadAs, readonly (readonly BlockName[])[]>> = {
  all: [['worst', 'open'], ['lower', 'people']],
  clinician: [['worst', 'open'], ['people', 'lower']],
  product: [['lower', 'open'], ['worst', 'people']],
  chair: [['people', 'open'], ['worst', 'lower']],
}

interface GlancePartProps {
  readonly reader: ReadAs
}

/** All that a board needs before it reads on, in the order of the report's first page. */
export const GlancePart = ({ reader }: GlancePartProps) => (
  <section className="glance card" aria-labelledby="result-heading">
    <h2 id="result-heading" tabIndex={-1}>
      {words.title}
    </h2>
    <Tiers />
    {reader !== 'all' && <ReaderPart reader={reader} isChosen />}
    <div className="glance__blocks">
      {COLUMNS[reader].map((column) => (
        <div key={column.join(' ')}>
          {column.map((name) => (
            <GlanceBlock key={name} name={name} />
          ))}
        </div>
      ))}
    </div>
    <TierCaution />
    <Sentences />
    <Rest />
    {READERS.filter((other) => other !== reader).map((other) => (
      <Disclosure key={other} summary={words.reader.first[other]} lazy>
        <ReaderPart reader={other} isChosen={false} />
      </Disclosure>
    ))}
    <TakeAlong />
  </section>
)

const GlanceBlock = ({ name }: { readonly name: BlockName }) => {
  const { heading, Block } = BLOCKS[name]
  return (
    <div>
      <h3>{heading}</h3>
      <Block />
    </div>
  )
}

const Sentences = () => {
  const { sentences } = useRecord(glanceOf)
  if (sentences.length === 0) return null
  return (
    <Disclosure summary={words.perAction} lazy>
      <ul>
        {sentences.map(({ action, text }) => (
          <li key={action}>{say(words.forAction, { action: actionsPhrase([action]), sentence: text })}</li>
        ))}
      </ul>
    </Disclosure>
  )
}

const Tiers = () => {
  const record = useRecord()
  const result = resultOf(record)
  const headline = headlineIn(record)
  const glance = glanceOf(record)
  return (
    <>
      <p>{glance.sentence}</p>
      {result.enough ? <TierPair result={result} headline={headline} /> : <NotEnough />}
      <p>
        <strong>{stopsLine(glance)}</strong>
      </p>
      {result.enough && <RaisedAndDeparted record={record} headline={headline} />}
    </>
  )
}

const Rest = () => {
  const record = useRecord()
  if (!resultOf(record).enough) return null
  return (
    <Disclosure summary={words.more} lazy>
      <TierMayMove record={record} />
      <TierMeans record={record} />
    </Disclosure>
  )
}
