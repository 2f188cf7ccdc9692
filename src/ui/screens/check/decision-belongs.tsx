import { useState } from 'react'
import { seal } from '../../../content/seal.ts'
import { belongingOf } from '../../../record/decision-belongs.ts'
import type { Decision } from '../../../record/decision.ts'
import { pagesDecide } from '../../../words/en/pages-decide.ts'
import { pagesStart } from '../../../words/en/pages-start.ts'
import { say } from '../../../words/say.ts'
import { Empty } from '../../components/empty.tsx'
import { LongWork } from '../../components/long-work.tsx'
import { FileField } from '../../fields/file-field.tsx'
import { usePaper } from '../../paper-services.ts'
import { type OpenedPdf, useHeld } from '../../paper-session.ts'
import { seenWhole } from './seen-whole.ts'
import { type BesideFile, useInTheRoom, useSkimmed } from './use-beside.ts'

const words = pagesDecide.belongs
const FIELD = 'decision-worksheet'

/** Whether the worksheet that lies in the reading room, was open before, or is chosen here is the one decided on. */
export const DecisionBelongs = ({ decision }: { readonly decision: Decision }) => {
  const [chosen, setChosen] = useState<OpenedPdf | null>(null)
  const { beside } = useHeld(usePaper().session)
  const before = useSkimmed(beside)
  const picked = useSkimmed(chosen)
  const room = useInTheRoom(decision)
  const worksheets = [...room, ...(before?.found?.kind === 'worksheet' ? [before] : [])]
  const choose = async (file: File) => setChosen({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  const forget = () => {
    setChosen(null)
    document.getElementById(FIELD)?.focus()
  }
  return (
    <section>
      <h2>{words.title}</h2>
      <div role="status">
        {worksheets.length === 0 && picked === null && <Empty>{words.none}</Empty>}
        <ul className="plain-list">
          {[...worksheets, ...(picked ? [picked] : [])].map((file, index) => (
            <Belongs key={`${file.name} ${index < worksheets.length}`} decision={decision} file={file} />
          ))}
        </ul>
      </div>
      <FileField
        id={FIELD}
        label={words.choose}
        hint={words.chooseHint}
        accept={pagesStart.mediaTypes}
        onChoose={(file) => void choose(file)}
      />
      <LongWork underWay={picked?.underWay ?? null} onStop={forget} />
    </section>
  )
}

interface BelongsProps {
  readonly decision: Decision
  readonly file: BesideFile
}

const Belongs = ({ decision, file: { name, found } }: BelongsProps) => {
  const shown = seenWhole(name)
  if (found === null) return null
  if (found.kind !== 'worksheet') return <li>{say(words.unreadable, { name: shown })}</li>
  const belonging = belongingOf(decision, found, seal.sha256)
  const isDifferent = belonging === 'result-differs'
  return (
    <li data-belongs={belonging}>
      <strong>{say(isDifferent ? words.yes : words[belonging], { name: shown })}</strong>{' '}
      {isDifferent && say(words.resultDiffers, { version: decision.on.rules.version })}
    </li>
  )
}
