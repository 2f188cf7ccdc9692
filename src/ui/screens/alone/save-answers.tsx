import { useState } from 'react'
import { answerFile } from '../../../record/answer-file.ts'
import { isSilent } from '../../../record/own-part.ts'
import { pagesAlone } from '../../../words/en/pages-alone.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'
import { ShareButton } from '../../components/share-button.tsx'
import { Option } from '../../fields/option.tsx'
import { codeOf } from '../../result/person-name.ts'
import { START, goTo } from '../../route.ts'
import { useNoteFile } from '../../note-file.ts'
import { saveAnswers } from '../../save-worksheet.ts'
import type { SharedFile } from '../../share-file.ts'
import { useServices } from '../../services.ts'
import { useActions, useStore, useWorksheet } from '../../worksheet-context.tsx'

const words = pagesAlone.send

/** What was saved last on this page, and whether any of it carried the name. */
interface Saved {
  readonly file: SharedFile | null
  readonly named: boolean
}

/** The file that goes back, with a name or without, and leaving nothing behind on a shared computer. */
export const SaveAnswers = () => {
  const nameless = useWorksheet(({ record }) => record.alone?.nameless === true)
  const lot = useWorksheet(({ record }) => record.alone?.lot)
  const isFinished = useWorksheet(({ record }) => record.alone?.finished !== undefined)
  const spokeBefore = useWorksheet(({ record }) => record.alone !== undefined && !isSilent(record.alone.base))
  const store = useStore()
  const noteFile = useNoteFile()
  const { goNameless } = useActions()
  const [withoutRole, setWithoutRole] = useState(true)
  const [saved, setSaved] = useState<Saved>({ file: null, named: false })
  const save = () => {
    const file = saveAnswers(answerFile(store.getState().record, nameless ? { withoutRole } : null))
    noteFile(store.getState().record)
    setSaved({ file, named: saved.named || !nameless })
  }
  return (
    <section className="card" aria-labelledby="send-title">
      <h2 id="send-title">{words.saveTitle}</h2>
      <p>{words.saveLead}</p>
      <Option
        type="checkbox"
        id="send-nameless"
        name="send-nameless"
        label={words.nameless}
        hint={words.namelessHint}
        checked={nameless}
        onChange={goNameless}
      />
      {nameless && (
        <Option
          type="checkbox"
          id="send-roleless"
          name="send-roleless"
          label={words.withoutRole}
          hint={words.withoutRoleHint}
          checked={withoutRole}
          onChange={setWithoutRole}
        />
      )}
      {nameless && (saved.named || spokeBefore) && (
        <Notice kind="caution" announce>
          <p>{saved.named ? words.savedNamed : words.spokeBefore}</p>
        </Notice>
      )}
      <Button onClick={save}>{words.save}</Button>
      {!isFinished && <p className="field__hint">{words.notFinished}</p>}
      <div role="status">
        {saved.file !== null && <p>{say(words.saved, { file: saved.file.name })}</p>}
        {saved.file !== null && nameless && lot !== undefined && <p>{say(words.code, { code: codeOf(lot) })}</p>}
      </div>
      {saved.file !== null && <ShareButton {...saved.file} content={() => saved.file?.content ?? ''} />}
      <p>{nameless ? words.laterNameless : words.later}</p>
      <LeaveNothing />
    </section>
  )
}

/** For a shared computer: the answers go from this browser, and the file stays. */
const LeaveNothing = () => {
  const [asking, setAsking] = useState(false)
  const { drafts } = useServices()
  const store = useStore()
  const remove = async () => {
    await drafts.remove(store.getState().record.id)
    goTo(START)
  }
  if (!asking) {
    return (
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {words.remove}
      </Button>
    )
  }
  return (
    <Notice kind="caution" announce>
      <p>{words.removeAsk}</p>
      <div className="button-row">
        <Button kind="danger" onClick={() => void remove()}>
          {words.removeYes}
        </Button>
        <Button kind="secondary" onClick={() => setAsking(false)}>
          {words.removeNo}
        </Button>
      </div>
    </Notice>
  )
}
