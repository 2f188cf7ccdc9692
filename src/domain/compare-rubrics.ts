import type { Question } from './question.ts'
import type { Rubric } from './rubric.ts'
import { type About, rulePartsOf, writtenOut } from './rule-parts.ts'

/** What a change of rules does to one question, or one safeguard. */
export interface Touch {
  /** It offers other answers, in another order, or is asked elsewhere. */
  readonly answers: boolean
  /** What its answer decides about in another way, each once, in the order of the rules. */
  readonly decides: readonly About[]
}

/** Where two versions of the rules differ, as far as answers can tell. */
export interface RulesChange {
  /** By id of a question that both ask. */
  readonly questions: ReadonlyMap<string, Touch>
  /** Safeguards of both whose own rule changed. */
  readonly safeguards: ReadonlySet<string>
  /** What only the later ones have. */
  readonly added: { readonly questions: readonly string[]; readonly safeguards: readonly string[] }
}

/**
 * Derived from the rules themselves: which gates, rungs, raises, safeguards and reasons not to proceed say something
 * else now, and which questions those read. A new source for the same rung changes nothing here.
 */
export function compareRubrics(before: Rubric, after: Rubric): RulesChange {
  const changed = changedParts(before, after)
  const inBoth = Object.keys(after.questions).filter((id) => before.questions[id] !== undefined)
  const touches = inBoth.map((id): readonly [string, Touch] => [id, {
    answers: offerOf(before, id) !== offerOf(after, id),
    decides: aboutsOf(changed.filter(({ reads }) => reads.has(id))),
  }])
  const own = changed.filter(({ about: { kind, id } }) => kind === 'safeguard' && before.safeguards[id] !== undefined)
  return {
    questions: new Map(touches.filter(([, { answers, decides }]) => answers || decides.length > 0)),
    safeguards: new Set(own.map(({ about }) => about.id)),
    added: {
      questions: Object.keys(after.questions).filter((id) => before.questions[id] === undefined),
      safeguards: Object.keys(after.safeguards).filter((id) => before.safeguards[id] === undefined),
    },
  }
}

interface ChangedPart {
  readonly about: About
  readonly reads: ReadonlySet<string>
}

/** Also those that are new, and those that are gone; what either of both reads. */
function changedParts(before: Rubric, after: Rubric): readonly ChangedPart[] {
  const [old, now] = [rulePartsOf(before), rulePartsOf(after)]
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((name): readonly ChangedPart[] => {
    const [was, is] = [old.get(name), now.get(name)]
    const about = (is ?? was)?.about
    if (about === undefined || was?.says === is?.says) return []
    return [{ about, reads: new Set([...was?.reads ?? [], ...is?.reads ?? []]) }]
  })
}

function aboutsOf(parts: readonly ChangedPart[]): readonly About[] {
  return [...new Map(parts.map(({ about }) => [`${about.kind}/${about.id}`, about])).values()]
}

/** What can be answered, and where it is asked. */
function offerOf(rubric: Rubric, id: string): string {
  const question: Question | undefined = rubric.questions[id]
  if (question === undefined) return ''
  const { kind, scope, opens } = question
  const asked = opens && [opens.when, ...(opens.until ? [opens.until] : [])].map((one) => writtenOut(rubric, one))
  if (question.kind === 'text') return JSON.stringify([kind, scope, asked])
  const protects = question.kind === 'many' ? question.protects?.toSorted() : []
  return JSON.stringify([kind, scope, asked, question.options, question.scored, protects])
}
