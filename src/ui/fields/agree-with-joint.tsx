import { counts } from '../../record/lay-over.ts'
import { cellAt } from '../../record/layers.ts'
import { pagesTogether } from '../../words/en/pages-together.ts'
import { say } from '../../words/say.ts'
import { Button } from '../components/button.tsx'
import { personName } from '../result/person-name.ts'
import { useActions, useWorksheet } from '../worksheet-context.tsx'
import { type Place, focusQuestion } from './place.ts'

const words = pagesTogether.own

interface AgreeWithJointProps {
  readonly place: Place
  /** Through whose eyes the worksheet is shown. */
  readonly person: string
}

/** What is shown here is the joint answer, until this person says that they see it the same way, or otherwise. */
export const AgreeWithJoint = ({ place, person }: AgreeWithJointProps) => {
  const { question, action } = place
  const who = useWorksheet(({ record }) => record.team.people[person])
  const own = useWorksheet(({ record }) => record.answers.positions[person])
  const joint = useWorksheet(({ record }) => cellAt(record.answers.joint, question, action))
  const { agreeAs } = useActions()
  if (who === undefined || !counts(joint) || (own && counts(cellAt(own, question, action)))) return null
  const agree = () => {
    agreeAs(person, question, action)
    focusQuestion(place)
  }
  return (
    <div className="suggestion">
      <p>{say(words.joint, { person: personName(who) })}</p>
      <Button kind="secondary" onClick={agree}>
        {words.agreeLong}
      </Button>
    </div>
  )
}
