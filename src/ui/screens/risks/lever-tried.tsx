import { pagesLevers as words } from '../../../words/en/pages-levers.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { focusHeading } from '../../components/page-heading.tsx'
import { useActions, useRecord } from '../../worksheet-context.tsx'

/** Says that a lever was kept as a what-if, and offers to step into it. */
export const LeverTried = ({ variant }: { readonly variant: string }) => {
  const title = useRecord(({ answers }) => answers.variants[variant]?.title)
  const { openVariant } = useActions()
  const open = () => {
    openVariant(variant)
    focusHeading()
  }
  if (title === undefined) return null
  return (
    <p className="lever__said" role="status">
      {say(words.tried, { title })}{' '}
      <Button kind="secondary" onClick={open}>
        {words.open}
      </Button>
    </p>
  )
}
