import { useRef, useSyncExternalStore } from 'react'
import { pagesTrouble as words } from '../../words/en/pages-trouble.ts'
import { say } from '../../words/say.ts'
import { Button } from '../components/button.tsx'
import { focusHeading } from '../components/page-heading.tsx'
import { saveWorksheetFile } from '../save-worksheet.ts'
import { LookAtReport } from './look-at-report.tsx'
import { type Lying, useTrouble } from './trouble-desk.ts'

/** What went wrong, beside the page and never in its place. It stays until somebody puts it away. */
export const TroubleNotice = () => {
  const desk = useTrouble()
  const trouble = useSyncExternalStore(desk.shown.subscribe, desk.shown.get)
  const place = useRef<HTMLElement>(null)
  const lying = useSyncExternalStore(desk.lying.subscribe, desk.lying.get)
  const hide = () => {
    const hadFocus = place.current?.contains(document.activeElement)
    desk.hide()
    if (hadFocus) focusHeading()
  }
  return (
    <aside className="trouble-notice" aria-label={words.label} hidden={trouble === null} ref={place}>
      <div role="alert">
        {trouble !== null && <p className="trouble-notice__what">{words.what[trouble.kind]}</p>}
        {trouble !== null && <p>{words.kept[keptOf(lying)]}</p>}
      </div>
      {trouble !== null && trouble.times > 1 && <p className="soft">{say(words.often, { n: trouble.times })}</p>}
      {trouble !== null && (
        <div className="button-row">
          {lying !== null && <Button onClick={() => saveWorksheetFile(lying.record())}>{words.save}</Button>}
          <LookAtReport trouble={trouble} />
          <Button kind="quiet" onClick={hide}>
            {words.hide}
          </Button>
        </div>
      )}
    </aside>
  )
}

/** What leaves nothing on this computer is saved in this page alone. */
const keptOf = (lying: Lying | null): keyof typeof words.kept => {
  if (lying === null) return 'nothing'
  return lying.isKept ? lying.saving.get().kind : 'not-saved'
}
