import type { Decision, Member } from '../../../record/decision.ts'
import { pagesDecide } from '../../../words/en/pages-decide.ts'
import { pagesRisks } from '../../../words/en/pages-risks.ts'
import { roles } from '../../../words/en/roles.ts'
import { say } from '../../../words/say.ts'
import { dayOf, momentOf } from '../../moment.ts'
import { openStopsLine } from '../../result/open-stops-line.ts'
import { stopWords } from '../../result/stop-words.ts'
import { tierWords } from '../../result/tier-words.ts'
import { askedPlace } from '../board/decide-place.ts'
import { seenWhole } from './seen-whole.ts'
import '../../styles/decide.css'

const words = pagesDecide.check

/** What a board decided, on which worksheet, by whose votes, and what it asks. */
export const DecisionContent = ({ decision }: { readonly decision: Decision }) => {
  const { outcome, board, reason = '', decidedAt, members, conditions, questions, again } = decision
  const by = { board: seenWhole(board), date: decidedAt === undefined ? '' : momentOf(decidedAt) }
  return (
    <section className="decision" aria-label={words.decided}>
      <h2>{words.decided}</h2>
      <p className="decision__outcome">
        {outcome === undefined ? words.noOutcome : pagesDecide.outcome.names[outcome]}
      </p>
      <p>{decidedAt === undefined ? say(words.byOpen, by) : say(words.by, by)}</p>
      {reason !== '' && <p className="decision__reason" dir="auto">{linesOf(reason)}</p>}
      <On decision={decision} />
      <Lines title={words.votes} lines={members.map((member) => ({ id: member.id, text: voteOf(member) }))} />
      <Lines
        title={words.conditions}
        lines={conditions.map(({ id, text, owner = '', due }) => ({
          id, text: [text, owner, due === undefined ? '' : dayOf(due)].filter(Boolean).join(' · '),
        }))}
      />
      <Lines
        title={words.questions}
        lines={questions.map((asked) => ({ id: asked.id, lead: askedPlace(asked), text: asked.text }))}
      />
      <Again again={again} />
    </section>
  )
}

interface Line {
  readonly id: string
  readonly lead?: string
  readonly text: string
}

const Lines = ({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) =>
  lines.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ol>
        {lines.map(({ id, lead, text }) => (
          <li key={id} className="decision__reason" dir="auto">
            {lead !== undefined && <strong>{seenWhole(lead)}: </strong>}
            {linesOf(text)}
          </li>
        ))}
      </ol>
    </>
  )

/** A new line is meant to be seen as one. */
const linesOf = (text: string): string => text.split('\n').map(seenWhole).join('\n')

const voteOf = ({ name, role, chair, vote, reason = '' }: Member): string => {
  const said = vote === undefined ? words.noVote : pagesDecide.members.votes[vote]
  const roleName = role === undefined ? words.noRole : roles[role].name
  return say(words.vote, {
    name,
    role: chair ? say(words.chair, { role: roleName }) : roleName,
    vote: reason === '' ? said : say(words.reason, { vote: said, reason }),
  })
}

const On = ({ decision: { on } }: { readonly decision: Decision }) => {
  const { result: { interval, stops }, open } = on
  const before = open?.inherentInterval ?? null
  return (
    <>
      <h3>{words.about}</h3>
      <p>{on.title === '' ? pagesDecide.untitled : say(words.worksheet, { title: seenWhole(on.title) })}</p>
      <p>
        {words.sha256} <code className="code fingerprint">{on.sha256}</code>
      </p>
      <p>
        {interval === null
          ? words.noTier
          : say(words.tier, { tier: tierWords({ best: interval[0], worst: interval[1] }) })}{' '}
        {before !== null && say(words.before, { tier: tierWords({ best: before[0], worst: before[1] }) })}{' '}
        {say(words.rules, { version: on.rules.version })}
      </p>
      <p>{stops.length === 0 ? words.noStops : `${pagesRisks.stops.heading}:`}</p>
      {stops.length > 0 && (
        <ul>
          {stops.map((stop) => (
            <li key={stop}>{seenWhole(stopWords(stop).name)}</li>
          ))}
        </ul>
      )}
      <p>{open === undefined ? pagesDecide.open.unknown : openStopsLine(open.stops.map(seenWhole))}</p>
    </>
  )
}

const Again = ({ again: { by, on } }: Pick<Decision, 'again'>) => {
  if (by === undefined && on.length === 0) return null
  return (
    <>
      <h3>{words.again}</h3>
      <p>
        {by !== undefined && say(words.againBy, { date: dayOf(by) })}{' '}
        {on.length > 0 && say(words.againOn, { what: on.map((one) => pagesDecide.again.triggers[one]).join('; ') })}
      </p>
    </>
  )
}
