import type { Leaf } from '../../state/step.ts'
import { pagesVariants } from '../../words/en/pages-variants.ts'
import { say } from '../../words/say.ts'
import { Button } from '../components/button.tsx'
import { focusHeading } from '../components/page-heading.tsx'
import { useActions, useWorksheet } from '../worksheet-context.tsx'

const words = pagesVariants.banner

/** Pages that are about the worksheet itself, whichever what-if or person's view lies open. */
const ITSELF: ReadonlySet<Leaf> = new Set<Leaf>(['judgement', 'sign', 'together', 'room'])

export const isAboutItself = (step: Leaf): boolean => ITSELF.has(step)

/** In view while a what-if lies open: nobody should change one and believe it is the other. */
export const WhatIfBanner = ({ step }: { readonly step: Leaf }) => {
  const title = useWorksheet(({ record, variant }) => variant === null ? null : record.answers.variants[variant]?.title)
  const { openVariant } = useActions()
  const leave = () => {
    openVariant(null)
    focusHeading()
  }
  if (title === null || title === undefined) return null
  const name = title || pagesVariants.untitled
  return (
    <aside className="what-if-bar" aria-label={words.label}>
      <div className="page what-if-bar__inner">
        <p role="status">
          {isAboutItself(step) ? (
            say(words.itself, { title: name })
          ) : (
            <>
              <strong>{say(words.in, { title: name })}</strong> {words.changes}
            </>
          )}
        </p>
        <Button kind="secondary" onClick={leave}>
          {words.back}
        </Button>
      </div>
    </aside>
  )
}
