import { pagesAlone } from '../../../words/en/pages-alone.ts'
import { useActions } from '../../worksheet-context.tsx'
import { PersonForm } from '../feature/person-form.tsx'

const words = pagesAlone.introduce

/** Whoever opened an invitation that names nobody says who they are, before the first question. */
export const Introduce = () => {
  const { introduce } = useActions()
  return (
    <>
      <p>{words.lead}</p>
      <PersonForm title={words.title} done={words.done} withSigner={false} onDone={introduce} />
    </>
  )
}
