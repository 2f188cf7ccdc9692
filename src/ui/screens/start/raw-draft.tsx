import { pagesKeeping } from '../../../words/en/pages-keeping.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { saveFile } from '../../save-file.ts'
import { plainName } from '../../save-worksheet.ts'
import { useServices } from '../../services.ts'

const words = pagesKeeping.listed

interface RawDraftProps {
  readonly id: string
  readonly title?: string
}

/** A draft that does not open can still be taken out, for somebody who may mend it. */
export const RawDraft = ({ id, title }: RawDraftProps) => {
  const { drafts } = useServices()
  const save = async () => {
    const text = await drafts.raw(id)
    if (text === null) return
    saveFile(`${words.rawFile}-${plainName(title || id).toLowerCase()}.json`, text, 'application/json')
  }
  return (
    <>
      <p>{words.rawHint}</p>
      <Button
        kind="secondary"
        {...(title !== undefined && { 'aria-label': say(words.rawNamed, { title }) })}
        onClick={() => void save()}
      >
        {words.raw}
      </Button>
    </>
  )
}
