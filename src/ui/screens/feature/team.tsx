import { memo, useState } from 'react'
import { pagesSteps } from '../../../words/en/pages-steps.ts'
import { roles } from '../../../words/en/roles.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { Empty } from '../../components/empty.tsx'
import { type Removed, RemovedFromRecord } from '../../components/removed-from-record.tsx'
import { SelectField } from '../../fields/select-field.tsx'
import { focusSoon } from '../../focus-soon.ts'
import { useActions, useRecord, useWorksheet } from '../../worksheet-context.tsx'
import { AddPerson } from './add-person.tsx'
import { PersonCard } from './person-card.tsx'

const words = pagesSteps.team

/** Who answers together; verdicts and signatures belong to the people listed here. */
export const Team = memo(function Team() {
  const { order, people } = useRecord((record) => record.team)
  const epoch = useWorksheet((state) => state.epoch)
  const [adding, setAdding] = useState(false)
  const [removed, setRemoved] = useState<Removed | null>(null)
  const turn = (toAdding: boolean) => {
    setAdding(toAdding)
    focusSoon(toAdding ? 'new-person-name' : 'team-heading')
  }
  return (
    <section className="team" aria-labelledby="team-heading">
      <h2 id="team-heading" tabIndex={-1}>
        {words.heading}
      </h2>
      <p>{words.lead}</p>
      <RemovedFromRecord removed={removed} />
      {order.length === 0 && <Empty>{words.empty}</Empty>}
      <ol className="plain-list team__list">
        {order.map((id, index) => {
          const person = people[id]
          if (person === undefined) return null
          return <PersonCard key={`${id} ${epoch}`} id={id} person={person} n={index + 1} onRemoved={setRemoved} />
        })}
      </ol>
      {adding ? (
        <AddPerson onDone={() => turn(false)} />
      ) : (
        <Button kind="secondary" onClick={() => turn(true)}>
          {words.add}
        </Button>
      )}
      {order.length > 0 && <Answering />}
    </section>
  )
})

/** Whose name goes beside the answers given from now on. */
const Answering = () => {
  const actor = useWorksheet((state) => state.actor)
  const { order, people } = useRecord((record) => record.team)
  const { setActor } = useActions()
  const called = (id: string, index: number): string => {
    const person = people[id]
    return person?.name || `${say(words.person, { n: index + 1 })}${person ? `, ${roles[person.role].name}` : ''}`
  }
  return (
    <div className="team__answering">
      <SelectField
        id="answering"
        label={words.answering}
        hint={words.answeringHint}
        value={actor ?? ''}
        options={[{ id: '', label: words.answeringAll }, ...order.map((id, n) => ({ id, label: called(id, n) }))]}
        onChange={(id) => setActor(id === '' ? null : id)}
      />
    </div>
  )
}
