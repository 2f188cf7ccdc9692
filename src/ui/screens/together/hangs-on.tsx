import { useDeferredValue, useMemo, useState } from 'react'
import { rubric } from '../../../content/rubric.ts'
import type { Divergence } from '../../../domain/divergence.ts'
import { raisedAlike } from '../../../domain/headline.ts'
import type { Tier } from '../../../domain/hazard.ts'
import { separating } from '../../../domain/separating.ts'
import { headlineIn } from '../../../record/headline.ts'
import { assessmentNow } from '../../../record/places.ts'
import { viewsOf } from '../../../record/views.ts'
import type { Worksheet } from '../../../record/worksheet.ts'
import { pagesTogether } from '../../../words/en/pages-together.ts'
import { tiers } from '../../../words/en/tiers.ts'
import { say } from '../../../words/say.ts'
import { SelectField } from '../../fields/select-field.tsx'
import { nameAt } from '../../result/person-name.ts'
import { useRecord } from '../../worksheet-context.tsx'
import { bothSidesWords } from './disputed-words.ts'

const words = pagesTogether.views

/** One of the two that are compared: a person, or the joint answers (''). */
interface View {
  readonly id: string
  readonly label: string
  readonly tier: Tier
}

/** The fewest answers that separate two views: first the lowest and the highest, then any two that are chosen. */
export const HangsOn = ({ divergence }: { readonly divergence: Divergence }) => {
  const record = useDeferredValue(useRecord())
  const views = viewsIn(record, divergence)
  const [chosen, setChosen] = useState<readonly [string | null, string | null]>([null, null])
  if (views.length < 2) return null
  const one = viewOf(views, chosen[0]) ?? lowestOf(views)
  const other = viewOf(views, chosen[1]) ?? highestOf(views)
  const options = views.map(({ id, label }) => ({ id: id === '' ? 'joint' : id, label }))
  const idOf = (value: string) => (value === 'joint' ? '' : value)
  return (
    <section className="hangs-on">
      <h3>{words.hangs}</h3>
      <p>{words.hangsLead}</p>
      <div className="hangs-on__two">
        <SelectField
          id="hangs-first"
          label={words.first}
          value={one.id === '' ? 'joint' : one.id}
          options={options}
          onChange={(value) => setChosen([idOf(value), other.id])}
        />
        <SelectField
          id="hangs-second"
          label={words.second}
          value={other.id === '' ? 'joint' : other.id}
          options={options}
          onChange={(value) => setChosen([one.id, idOf(value)])}
        />
      </div>
      <Separating record={record} one={one} other={other} />
    </section>
  )
}

interface SeparatingProps {
  readonly record: Worksheet
  readonly one: View
  readonly other: View
}

const Separating = ({ record, one, other }: SeparatingProps) => {
  const [lower, higher] = one.tier <= other.tier ? [one, other] : [other, one]
  const found = useMemo(() => {
    const [from, to] = [lower, higher].map(({ id }) => (id === '' ? assessmentNow(record) : viewsOf(record).get(id)))
    return from && to ? separating(rubric, from, to) : null
  }, [record, lower, higher])
  if (found === null) return <p role="status">{say(words.sameTier, { tier: tiers[higher.tier].name })}</p>
  return (
    <div role="status">
      <p>
        {say(words.between, {
          lower: lower.label, lowerTier: tiers[lower.tier].name,
          higher: higher.label, higherTier: tiers[higher.tier].name,
        })}
      </p>
      <ul>
        {found.cells.map((cell) => (
          <li key={JSON.stringify(cell)}>{bothSidesWords(cell, lower.label, higher.label)}</li>
        ))}
      </ul>
      {!found.exact && <p className="soft">{words.notExact}</p>}
    </div>
  )
}

const viewsIn = (record: Worksheet, { joint, people }: Divergence): readonly View[] => {
  const headline = headlineIn(record)
  return [
    ...(joint.enough ? [{ id: '', label: words.joint, tier: headline.tier.worst }] : []),
    ...people.flatMap(({ id, enough, tier }) => {
      const seen = raisedAlike(headline, tier).worst
      return record.team.people[id] && enough ? [{ id, label: nameAt(record.team, id), tier: seen }] : []
    }),
  ]
}

const viewOf = (views: readonly View[], id: string | null): View | undefined => views.find((view) => view.id === id)

const lowestOf = (views: readonly View[]): View => views.reduce((low, view) => (view.tier < low.tier ? view : low))

const highestOf = (views: readonly View[]): View => views.reduce((high, view) => (view.tier > high.tier ? view : high))
