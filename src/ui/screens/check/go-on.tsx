import type { Worksheet } from '../../../record/worksheet.ts'
import { pagesCheck } from '../../../words/en/pages-check.ts'
import { Button } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'
import { useDesk } from '../../desk.ts'

const words = pagesCheck.goOn

interface GoOnProps {
  readonly worksheet: Worksheet
  readonly isDoubtful: boolean
}

/** A draft of its own from the file's data; the open draft and the file stay as they are. */
export const GoOn = ({ worksheet, isDoubtful }: GoOnProps) => {
  const { begin } = useDesk()
  return (
    <section>
      <h2>{words.heading}</h2>
      {isDoubtful && (
        <Notice kind="caution">
          <p>{words.caution}</p>
        </Notice>
      )}
      <p>{words.text}</p>
      <Button onClick={() => void begin({ kind: 'file', worksheet, notes: [] })}>{words.button}</Button>
    </section>
  )
}
