import { useState } from 'react'
import { answerFile } from '../../../record/answer-file.ts'
import { headlineIn } from '../../../record/headline.ts'
import { askedIn } from '../../../record/places.ts'
import { ownProgress } from '../../../state/own-progress.ts'
import { resultOf } from '../../../state/selectors.ts'
import { leaves } from '../../../words/en/leaves.ts'
import { pagesAlone } from '../../../words/en/pages-alone.ts'
import { tierNotes } from '../../../words/en/tiers.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { PageHeading, focusHeading } from '../../components/page-heading.tsx'
import { StepSign } from '../../components/step-sign.tsx'
import { Option } from '../../fields/option.tsx'
import { TierStatement } from '../../result/tier-statement.tsx'
import { type Landing, hrefOf } from '../../route.ts'
import { saveAnswers } from '../../save-worksheet.ts'
import { useActions, useRecord, useStore, useWorksheet } from '../../worksheet-context.tsx'
import '../../styles/alone.css'

const words = pagesAlone.send

/** The end of answering alone: being done, seeing the tier, and the file that goes back. */
export const SendScreen = ({ landing }: { readonly landing: Landing | null }) => {
  const record = useWorksheet((state) => state.record)
  const asked = useRecord(askedIn).length
  const { done } = ownProgress(record, record.alone?.person ?? '')
  return (
    <div className="step alone w">
      <PageHeading takesFocus={landing === null}>
        <StepSign step="send" /> {leaves.send.title}
      </PageHeading>
      <p className="step__lead">{leaves.send.lead}</p>
      <p>{say(words.progress, { done, all: asked })}</p>
      {record.alone?.finished === undefined ? <Finish /> : <Result />}
      <SaveAnswers />
    </div>
  )
}

const Finish = () => {
  const { finish } = useActions()
  const end = () => {
    finish()
    focusHeading()
  }
  return (
    <section className="card">
      <Button onClick={end} aria-describedby="finish-hint">
        {words.finish}
      </Button>
      <p className="field__hint" id="finish-hint">
        {words.finishHint}
      </p>
    </section>
  )
}

const Result = () => {
  const { enough } = useRecord(resultOf)
  const { tier } = useRecord(headlineIn)
  return (
    <section className="card" role="status">
      <p>{words.finished}</p>
      <p>{enough ? <TierStatement tier={tier} /> : <strong>{tierNotes.notEnough}</strong>}</p>
      {enough && <a href={hrefOf('risks')}>{words.seeRisks}</a>}
    </section>
  )
}

const SaveAnswers = () => {
  const nameless = useWorksheet(({ record }) => record.alone?.nameless)
  const isFinished = useWorksheet(({ record }) => record.alone?.finished !== undefined)
  const store = useStore()
  const { goNameless } = useActions()
  const [withoutRole, setWithoutRole] = useState(true)
  const [saved, setSaved] = useState('')
  const save = () => {
    const { record } = store.getState()
    setSaved(saveAnswers(answerFile(record, nameless === undefined ? null : { id: nameless, withoutRole })))
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
        checked={nameless !== undefined}
        onChange={goNameless}
      />
      {nameless !== undefined && (
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
      <Button onClick={save}>{words.save}</Button>
      {!isFinished && <p className="field__hint">{words.notFinished}</p>}
      <p role="status">{saved === '' ? '' : say(words.saved, { file: saved })}</p>
      <p>{words.later}</p>
    </section>
  )
}
