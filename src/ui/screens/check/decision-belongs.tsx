import { useState } from 'react'
import type { Decision } from '../../../record/decision.ts'
import { pagesDecide } from '../../../words/en/pages-decide.ts'
import { pagesStart } from '../../../words/en/pages-start.ts'
import { say } from '../../../words/say.ts'
import { Empty } from '../../components/empty.tsx'
import { LongWork } from '../../components/long-work.tsx'
import { FileField } from '../../fields/file-field.tsx'
import { usePaper } from '../../paper-services.ts'
import { type OpenedPdf, useHeld } from '../../paper-session.ts'
import { aboutOf, doubtOf } from './belonging-words.ts'
import { seenWhole } from './seen-whole.ts'
import { type BesideFile, useInTheRoom, useSkimmed } from './use-beside.ts'
import { useBelonging } from './use-belonging.ts'

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

const Belongs = ({ decision, file: { name, file, found } }: BelongsProps) => {
  const shown = seenWhole(name)
  const beside = found?.kind === 'worksheet' ? found : null
  const { belonging, underWay } = useBelonging(decision, { name: shown, beside, source: file })
  if (found === null) return null
  if (beside === null) return <li>{say(words.unreadable, { name: shown })}</li>
  if (belonging === null) return <li><LongWork underWay={underWay} /></li>
  const doubt = doubtOf(belonging)
  return (
    <li data-belongs={belonging}>
      <strong>{say(words[aboutOf(belonging)], { name: shown })}</strong>{' '}
      {doubt !== null && say(doubt, { version: decision.on.rules.version })}
    </li>
  )
}
