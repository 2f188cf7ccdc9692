import { pagesShell } from '../../words/en/pages-shell.ts'
import { pagesWork as words } from '../../words/en/pages-work.ts'
import { START } from '../route.ts'
import { useAfter } from './long-work.tsx'
import { StateSign } from './state-sign.tsx'

/** Milliseconds; as of any long work. */
const SOON = 200
const PATIENCE = 30_000

/** One thing to wait for, for as long as this page lies open. */
const PART = {}

/** Stands in for a part of the page that is still to come. Whoever does not want to wait turns to another. */
export const Loading = ({ className }: { readonly className?: string }) => {
  const isShown = useAfter(PART, SOON)
  const isSlow = useAfter(PART, PATIENCE)
  return (
    <div className={className} role="status">
      {isShown && (
        <p className="waiting">
          <StateSign state="waiting" /> {pagesShell.errors.loading}
        </p>
      )}
      {isSlow && (
        <p>
          {words.slowPart} <a href={START}>{words.start}</a>
        </p>
      )}
    </div>
  )
}
