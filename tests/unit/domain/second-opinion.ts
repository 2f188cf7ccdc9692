/**
 * A second hand-written scorer; the rubric must agree with it. It was made from the scoring principles and the table of
 * hazards alone, without sight of the rules as data: where the two differ, one of them has misread the principles.
 * Plain on purpose: no ladders, no conditions, no words of the rules. Never change it to please the rubric.
 */

/** Undefined: not answered. Null: "we do not know yet". Both are open, and both corners are tried. */
export type Answer = string | readonly string[] | null | undefined
export type Answers = Readonly<Record<string, Answer>>
export interface Sheet {
  readonly actions: readonly string[]
  readonly shared: Answers
  /** By action; undefined holds as shared. */
  readonly own: Readonly<Record<string, Answers>>
}
export type Corner = 'best' | 'worst'
export interface Row {
  readonly action: string
  readonly hazard: string
  readonly severity: number
  readonly likelihood: number
}

const SAFEST_FIRST: Readonly<Record<string, string>> = {
  'who.ages': 'adults from-13 under-13',
  'who.acuity': 'not-unwell mild serious crisis',
  'who.number': 'tens thousands more',
  'who.reachable': 'arrangement declaration nothing',
  'who.tested.minorities': 'seen-as-good in-the-data no seen-worse',
  'who.tested.most-unwell': 'seen-as-good in-the-data no seen-worse',
  'who.tested.collective': 'seen-as-good in-the-data no seen-worse',
  'who.tested.language': 'seen-as-good in-the-data no seen-worse',
  'who.gets': 'clinician together person chosen institution',
  'what.output': 'fixed computed generated',
  'what.unflagged': 'usual less none',
  'when.oversight': 'before session afterwards flagged never',
  'when.within': 'hour three-days later',
  'when.real': 'yes not-all',
  'when.length': 'one-answer session open-ended',
  'where.runs': 'device provider maker third-party',
  'where.moves': 'nowhere provider maker-run maker-train others',
  'where.shared': 'nobody family controlling',
  'why.role': 'office extra bridge instead',
  'why.earns': 'no yes',
  'why.evidence': 'trial pilot own-figures nothing',
  'care.clinician': 'yes if-they-ask no',
}

const EVERY_TICK: Readonly<Record<string, string>> = {
  'who.conditions': 'eating-disorder',
  'why.information': 'typed scores record sensors voice-face social',
}

/** DCB0129: a row per likelihood from very low up, a digit per severity from minor up. */
const MATRIX = ['11223', '12234', '22334', '23345', '34455']

/** How likely it is that nobody catches it; a digit per oversight: decides or is there, in time, when flagged, nobody. */
const UNCAUGHT: Readonly<Record<string, string>> = { fixed: '1111', computed: '2234', generated: '2345' }

const WHEN_FLAGGED = 2
const NOBODY = 3

const digit = (digits: string | undefined, at: number) => Number(digits?.[at])
export const ratingOf = (severity: number, likelihood: number) => digit(MATRIX[likelihood - 1], severity - 1)
export const tierOf = (rating: number) => Math.min(rating, 4)

/** One action at one corner: an open answer reads as the safest option or the riskiest one. */
function asker({ actions, shared, own }: Sheet, corner: Corner, action: string) {
  const given = (question: string) => {
    const mine = own[action]?.[question]
    return mine === undefined ? shared[question] : mine
  }
  const level = (question: string, option?: string) => {
    const options = (SAFEST_FIRST[question] ?? '').split(' ')
    const answer = option ?? given(question) ?? options.at(corner === 'best' ? 0 : -1)
    const found = options.findIndex((each) => each === answer)
    if (found < 0) throw new Error(`${question} has no ${String(answer)}`)
    return found
  }
  const ticks = (question: string) => {
    const answer = given(question)
    if (Array.isArray(answer)) return answer as readonly string[]
    if (corner === 'best') return []
    return question === 'what.chain' ? actions : (EVERY_TICK[question] ?? '').split(' ')
  }
  const atLeast = (question: string, option: string) => level(question) >= level(question, option)
  return { level, ticks, atLeast, option: (question: string) => SAFEST_FIRST[question]?.split(' ')[level(question)] }
}

type Asked = ReturnType<typeof asker>

/** 0 decides before or is in the session, 1 each in time, 2 only when flagged, 3 nobody, or not really. */
function oversightOf({ atLeast, level }: Asked): number {
  if (atLeast('when.oversight', 'never') || atLeast('when.real', 'not-all')) return NOBODY
  if (atLeast('when.oversight', 'flagged')) return WHEN_FLAGGED
  if (!atLeast('when.oversight', 'afterwards')) return 0
  const inTime = level('when.within', atLeast('who.acuity', 'serious') ? 'hour' : 'three-days')
  return level('when.within') <= inTime ? 1 : WHEN_FLAGGED
}

/** An action set off without a person between takes the worse oversight, through any number of links. */
function oversights(sheet: Sheet, corner: Corner): ReadonlyMap<string, number> {
  const found = new Map(sheet.actions.map((action) => [action, oversightOf(asker(sheet, corner, action))]))
  for (const _ of sheet.actions) {
    for (const [from, worse] of [...found]) {
      for (const to of asker(sheet, corner, from).ticks('what.chain')) {
        const before = found.get(to)
        if (before !== undefined) found.set(to, Math.max(before, found.get(from) ?? worse))
      }
    }
  }
  return found
}

/** Hazard, whether its gate holds, severity before the cap of 5, likelihood. */
type Line = readonly [hazard: string, gate: boolean, severity: number, likelihood: number]

function linesOf(action: string, asked: Asked, oversight: number): readonly Line[] {
  const { atLeast, level, ticks, option } = asked
  const among = (...actions: readonly string[]) => actions.includes(action)
  const reads = (...sources: readonly string[]) => sources.some((source) => ticks('why.information').includes(source))
  const output = option('what.output') ?? ''
  const fixed = output === 'fixed'
  const generated = output === 'generated'
  const severe = atLeast('who.acuity', 'serious')
  const crisis = atLeast('who.acuity', 'crisis')
  const minors = atLeast('who.ages', 'from-13')
  const open = atLeast('who.reachable', 'declaration')
  const fragile = severe || crisis || minors || open
  const mass = atLeast('who.number', 'more')
  const reach = (seen: number) => (mass && !fixed && seen >= WHEN_FLAGGED ? 1 : 0)
  const m = reach(oversight)
  const logistics = among('schedule', 'inform', 'record')
  const deep = among('treat', 'converse', 'crisis')
  const assessing = among('monitor', 'screen', 'triage', 'recommend', 'diagnose')
  const writing = among('write-notes', 'monitor')
  const caught = (seen = oversight) => digit(UNCAUGHT[output], seen)
  const capped = (arises: number) => Math.min(arises, caught())

  const lonely = deep && oversight === NOBODY && option('why.role') === 'extra'
  const role = lonely ? level('why.role', 'bridge') : level('why.role')
  const bridge = role >= level('why.role', 'bridge')
  const instead = role >= level('why.role', 'instead')
  const earns = atLeast('why.earns', 'yes')

  const filters = among('monitor', 'screen', 'triage', 'alert') && atLeast('what.unflagged', 'less')
  const watched = filters ? Math.max(oversight, WHEN_FLAGGED) : oversight
  const needs = crisis ? 5 : severe ? 4 : 3

  const toInstitution = atLeast('who.gets', 'institution')
  const forced = among('act') || toInstitution
  const personal = ticks('why.information').length > 0
  const exposed = atLeast('where.runs', 'maker') && mass ? 3 : 2
  const moved = (to: string) => atLeast('where.moves', to)
  const newModel = atLeast('where.runs', 'third-party') && moved('provider')
  const held = atLeast('where.runs', 'provider') && moved('provider') ? 2 : 1
  const leaks = moved('others') ? 4 : newModel || moved('maker-train') ? 3 : held
  const tested = Math.max(...['minorities', 'most-unwell', 'collective', 'language'].map((row) =>
    ({ 'seen-as-good': 1, 'in-the-data': 2 })[option(`who.tested.${row}`) ?? ''] ?? 3))

  return [
    ['missed-crisis', reads('typed', 'scores', 'voice-face', 'sensors', 'social'),
      logistics ? 2 : (fragile ? 4 : 3) + reach(watched), Math.min(logistics ? 2 : needs, caught(watched))],
    ['misleading-assessment', (assessing || among('write-notes')) && !fixed,
      writing ? 2 : (fragile && oversight >= WHEN_FLAGGED ? 4 : 3) + m, capped(writing ? 3 : 5)],
    ['harmful-content', true,
      fixed ? 1 : (deep ? (fragile ? 4 : 3) : among('recommend') ? 3 : among('inform') ? 2 : 1) + m,
      fixed ? 1 : capped(deep ? 4 : among('inform', 'recommend') ? 3 : 2)],
    ['delusion-sycophancy', among('converse') && generated,
      (fragile ? 4 : 3) + m, capped(severe ? 4 : open || minors ? 3 : 2)],
    ['dependence', deep, (minors || severe || instead ? 3 : 2) + m,
      Math.min([1, 2, 4][level('when.length')] ?? NaN, earns ? 5 : role + 1)],
    ['abandonment', deep || bridge, (bridge ? 3 : 2) + m, instead ? 3 : 2],
    ['over-intervention', among('alert', 'act'),
      forced ? 4 + m : 3, Math.min(among('act') ? 4 : 3, Math.max(2, caught()))],
    ['data-exposed', personal, exposed, leaks],
    ['secondary-use', personal, exposed, leaks],
    ['worse-for-groups', (assessing || among('alert') || deep) && !fixed, fragile ? 3 : 2, capped(tested)],
    ['manipulation', deep && earns, (minors ? 3 : 2) + m, 4],
    ['taken-for-person', generated && deep, minors || severe ? 3 : 2, capped(3)],
    ['relationship-harmed', atLeast('why.role', 'extra') && atLeast('care.clinician', 'no'),
      severe ? 3 : 2, capped(instead ? 3 : 2)],
    ['care-refused', among('triage', 'screen'), severe ? 4 : 3, capped(oversight === NOBODY ? 4 : 3)],
    ['self-monitoring', among('record', 'monitor'),
      ticks('who.conditions').includes('eating-disorder') || severe ? 3 : 1, 2],
    ['time-lost', among('treat') || instead, severe ? 3 : 2, level('why.evidence') + 1],
    ['seen-nearby', atLeast('where.shared', 'family'), 3, 2],
  ]
}

/** Every action and hazard whose gate holds at this corner, before safeguards. */
export function rowsAt(sheet: Sheet, corner: Corner): readonly Row[] {
  const seen = oversights(sheet, corner)
  return sheet.actions.flatMap((action) =>
    linesOf(action, asker(sheet, corner, action), seen.get(action) ?? NOBODY)
      .filter(([, gate]) => gate)
      .map(([hazard, , severity, likelihood]) => ({ action, hazard, severity: Math.min(severity, 5), likelihood })))
}

/** P5: row by row, at most one tier, and from Major on never below likelihood Low. */
export function residualLikelihood({ severity, likelihood }: Row, rows: number): number {
  const lowestTier = tierOf(ratingOf(severity, likelihood)) - 1
  let left = likelihood
  for (let row = 0; row < rows; row++) {
    const next = left - 1
    if (next < (severity >= 4 ? 2 : 1) || tierOf(ratingOf(severity, next)) < lowestTier) return left
    left = next
  }
  return left
}

/** P4: until these are answered for every action ("we do not know yet" counts), there is no tier. */
export function isEnough({ actions, shared, own }: Sheet): boolean {
  const asked = ['what.output', 'why.role', 'why.information']
  const answered = (action: string, question: string) => (own[action]?.[question] ?? shared[question]) !== undefined
  return actions.length > 0 && actions.every((action) => asked.every((question) => answered(action, question)))
}
