import { newPlacesSince } from '../../record/carried-over.ts'
import { unansweredPlaces } from '../../record/places.ts'
import type { RulesBefore } from '../../record/rules-before.ts'
import type { Worksheet } from '../../record/worksheet.ts'
import { pagesEarlier } from '../../words/en/pages-earlier.ts'
import { hrefOfQuestion, questionName, safeguardName } from '../result/names.ts'
import { hrefOf } from '../route.ts'

const words = pagesEarlier.fresh

const WAYS = { 'own-hazards': 'risks', plan: 'risks', 'what-ifs': 'risks', alone: 'together' } as const

interface FreshPartProps {
  /** Of the form that was opened; null where it is the present one. */
  readonly version: number | null
  readonly record: Worksheet
  readonly before: readonly RulesBefore[]
}

/** What nobody can have answered yet, each with the way to it. */
export const FreshPart = ({ version, record, before }: FreshPartProps) => {
  const added = before.flatMap(({ known }) => (known ? [known.change.added] : []))
  const isNew = new Set(added.flatMap(({ questions }) => questions))
  const asked = unansweredPlaces(record).filter(({ question }) => isNew.has(question))
  const questions = [...new Set(asked.map(({ question }) => question))]
  const said = record.answers.joint.safeguards
  const safeguards = [...new Set(added.flatMap((one) => one.safeguards))].filter((id) => said[id] === undefined)
  const places = version === null ? [] : newPlacesSince(version, record)
  return (
    <section>
      <h3>{words.heading}</h3>
      {questions.length + safeguards.length === 0 && <p>{words.none}</p>}
      <Links lead={words.questions} ways={questions.map((id) => [hrefOfQuestion(id, null), questionName(id)])} />
      <Links lead={words.safeguards} ways={safeguards.map((id) => [hrefOf('safeguards', id), safeguardName(id)])} />
      <Links lead={words.parts} ways={places.map((place) => [hrefOf(WAYS[place]), words.part[place]])} />
    </section>
  )
}

interface LinksProps {
  readonly lead: string
  readonly ways: readonly (readonly [href: string, name: string])[]
}

const Links = ({ lead, ways }: LinksProps) =>
  ways.length > 0 && (
    <>
      <p>{lead}</p>
      <ul>
        {ways.map(([href, name]) => (
          <li key={name}>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  )
