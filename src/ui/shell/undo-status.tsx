import { useMemo } from 'react'
import type { Leaf } from '../../state/step.ts'
import { pagesShell } from '../../words/en/pages-shell.ts'
import { useWorksheet } from '../worksheet-context.tsx'
import { toldJump } from './told-jump.ts'

const ID = 'undo-status'

/** Told until the next edit, as what was undone may lie on a page that is not shown. Takes no room before. */
export const UndoStatus = ({ step }: { readonly step: Leaf }) => {
  const jumped = useWorksheet((state) => state.jumped)
  const variant = useWorksheet((state) => state.variant)
  const told = useMemo(() => jumped && toldJump(jumped, variant), [jumped, variant])
  const at = told?.at ?? null
  return (
    <div className={told === null ? 'visually-hidden' : 'undo-status'}>
      <span id={ID} role="status">
        {/* Anew each time: the same sentence twice would be read out once. */}
        {told !== null && <span key={jumped?.nth}>{told.sentence}</span>}
      </span>{' '}
      {at !== null && at.step !== step && (
        <a href={at.href} aria-describedby={ID}>
          {pagesShell.jumped.go}
        </a>
      )}
    </div>
  )
}
