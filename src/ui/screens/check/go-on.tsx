import { fromLast } from '../../../record/from-last.ts'
import type { ReadNote } from '../../../record/read-worksheet.ts'
import type { Worksheet } from '../../../record/worksheet.ts'
import { pagesCheck } from '../../../words/en/pages-check.ts'
import { pagesFromLast } from '../../../words/en/pages-from-last.ts'
import { Button } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'
import { useDesk } from '../../desk.ts'
import { useServices } from '../../services.ts'

const words = pagesCheck.goOn

interface GoOnProps {
  readonly worksheet: Worksheet
  readonly notes: readonly ReadNote[]
  readonly isDoubtful: boolean
}

/**
 * A draft of its own from the file's data, or a new worksheet with its answers to be confirmed; the open draft and the
 * file stay as they are.
 */
export const GoOn = ({ worksheet, notes, isDoubtful }: GoOnProps) => {
  const { begin } = useDesk()
  const { newId, now } = useServices()
  const startFrom = () => begin({ kind: 'own', worksheet: fromLast(worksheet, { id: newId(), now: now() }) })
  return (
    <section>
      <h2>{words.heading}</h2>
      {isDoubtful && (
        <Notice kind="caution">
          <p>{words.caution}</p>
        </Notice>
      )}
      <p>{words.text}</p>
      <div className="button-row">
        <Button onClick={() => void begin({ kind: 'file', worksheet, notes })}>{words.button}</Button>
      </div>
      <p>{pagesFromLast.text}</p>
      <Button kind="secondary" onClick={() => void startFrom()}>
        {pagesFromLast.button}
      </Button>
    </section>
  )
}
