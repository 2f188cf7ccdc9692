import type { ActionId } from '../../../content/questions.ts'
import { pagesSteps } from '../../../words/en/pages-steps.ts'
import { actions as actionWords } from '../../../words/en/questions.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'
import { useActions, useRecord } from '../../worksheet-context.tsx'

const words = pagesSteps.safeguards

/** A safeguard that acts on the world is an action too, with hazards of its own (P5): the page offers its row. */
export const ActsAs = ({ action }: { readonly action: ActionId }) => {
  const ticked = useRecord(({ answers }) => answers.joint.all['what.actions']?.value)
  const { tick } = useActions()
  const { label } = actionWords[action]
  if (Array.isArray(ticked) && ticked.includes(action)) return <p>{say(words.rowThere, { action: label })}</p>
  return (
    <Notice>
      <p>{say(words.acts, { action: label })}</p>
      <Button kind="secondary" onClick={() => tick('what.actions', null, action, true)}>
        {say(words.addRow, { action: label })}
      </Button>
    </Notice>
  )
}
