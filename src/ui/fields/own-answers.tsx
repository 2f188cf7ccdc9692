import { useState } from 'react'
import { counts } from '../../record/lay-over.ts'
import { cellAt } from '../../record/layers.ts'
import { pagesTogether } from '../../words/en/pages-together.ts'
import { say } from '../../words/say.ts'
import { Disclosure } from '../components/disclosure.tsx'
import { peopleToChoose } from '../result/person-name.ts'
import { hrefOf } from '../route.ts'
import { useRecord, useWorksheet } from '../worksheet-context.tsx'
import { OwnAnswer } from './own-answer.tsx'
import { type Place, elementIdAt } from './place.ts'
import { SelectField } from './select-field.tsx'

const words = pagesTogether.own

/** Behind a fold: who answered this by themselves, and the way to do so for anybody at the table. */
export const OwnAnswers = ({ place }: { readonly place: Place }) => {
  const { question, action } = place
  const team = useRecord((record) => record.team)
  const positions = useRecord(({ answers }) => answers.positions)
  const actor = useWorksheet((state) => state.actor)
  const [chosen, setChosen] = useState<string | null>(null)
  const cells = team.order.flatMap((id) => {
    const own = positions[id]
    const cell = own && cellAt(own, question, action)
    return counts(cell) ? [JSON.stringify([cell.value, cell.unknown])] : []
  })
  const isAlike = new Set(cells).size < 2
  const person = chosen ?? actor ?? ''
  const named = team.order.filter((id) => !team.people[id]?.anonymous)
  return (
    <Disclosure summary={say(isAlike ? words.summary : words.differ, { n: cells.length })} lazy>
      <p>{words.lead}</p>
      {team.order.length === 0 ? (
        <p>
          {words.nobody} <a href={hrefOf('feature')}>{pagesTogether.people.add}</a>
        </p>
      ) : (
        <>
          <SelectField
            id={`${elementIdAt(place)}-whose`}
            label={words.whose}
            value={person}
            options={[{ id: '', label: words.choose }, ...peopleToChoose(team, named)]}
            onChange={setChosen}
          />
          {team.people[person] && <OwnAnswer key={person} place={place} person={person} />}
        </>
      )}
    </Disclosure>
  )
}
