import type { Person } from '../../../record/worksheet.ts'
import { pagesAlone } from '../../../words/en/pages-alone.ts'
import { focusHeading } from '../../components/page-heading.tsx'
import { useActions } from '../../worksheet-context.tsx'
import { PersonForm } from '../feature/person-form.tsx'

const words = pagesAlone.introduce

/** Whoever opened an invitation that names nobody says who they are, before the first question. */
export const Introduce = () => {
  const { introduce } = useActions()
  const begin = (self: Person) => {
    introduce(self)
    requestAnimationFrame(focusHeading)
  }
  return (
    <>
      <p>{words.lead}</p>
      <PersonForm title={words.title} done={words.done} withSigner={false} onDone={begin} />
    </>
  )
}
