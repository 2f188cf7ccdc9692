import { startTransition, useDeferredValue, useEffect, useState } from 'react'
import { summaryOf } from '../../../record/summary.ts'
import { pagesSummary as words } from '../../../words/en/pages-summary.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'
import { SavedLine } from '../../components/saved-line.tsx'
import { TextField } from '../../fields/text-field.tsx'
import { afterPaint } from '../../after-paint.ts'
import { useWorksheet } from '../../worksheet-context.tsx'
import { Part } from '../part.tsx'
import { namesSaid } from './names-said.ts'
import { SummaryPreview } from './summary-preview.tsx'
import { useSaveSummary } from './use-save-summary.ts'
import '../../styles/summary.css'

const TITLE = 'summary-title'

/** What others may learn from this worksheet without learning who was at its table. */
export const SummaryPart = () => {
  const [open, setOpen] = useState(false)
  const show = () => {
    afterPaint(() => startTransition(() => setOpen(true)))
  }
  return (
    <Part id="summary" heading={words.heading}>
      <p>{words.lead}</p>
      <p className="soft">{words.why}</p>
      {open ? (
        <SummaryForm />
      ) : (
        <Button kind="secondary" onClick={show}>
          {words.open}
        </Button>
      )}
    </Part>
  )
}

/**
 * The summary is that of the worksheet itself, whoever's view lies open: one person's own
 * answers must not leave as the joint ones. What is saved is what stands in the preview.
 */
const SummaryForm = () => {
  const record = useDeferredValue(useWorksheet((state) => state.record))
  const [wish, setWish] = useState({ title: '', lessons: '' })
  const { saved, savePdf, saveJson } = useSaveSummary()
  const summary = summaryOf(record, wish)
  const names = namesSaid(record.team, `${wish.title} ${wish.lessons}`)
  // The button that showed it is gone.
  useEffect(() => document.getElementById(TITLE)?.focus(), [])
  return (
    <>
      <TextField
        id={TITLE}
        label={words.title}
        hint={words.titleHint}
        value={wish.title}
        onChange={(title) => setWish({ ...wish, title })}
      />
      <TextField
        id="summary-lessons"
        label={words.lessons}
        hint={words.lessonsHint}
        lines={4}
        value={wish.lessons}
        onChange={(lessons) => setWish({ ...wish, lessons })}
      />
      {names.length > 0 && (
        <Notice kind="caution" announce>
          <p>{say(words.names, { names: names.join(', ') })}</p>
        </Notice>
      )}
      <SummaryPreview summary={summary} />
      <p>{words.notSigned}</p>
      <div className="button-row">
        <Button aria-disabled={saved.isBusy} onClick={() => savePdf(summary)}>
          {words.savePdf}
        </Button>
        <Button kind="secondary" aria-disabled={saved.isBusy} onClick={() => saveJson(summary)}>
          {words.saveJson}
        </Button>
      </div>
      <SavedLine {...saved} />
    </>
  )
}
