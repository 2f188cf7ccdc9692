/**
 * A second hand-written scorer; the rubric must agree with it. It was made from the scoring principles (P1 to P7) and
 * their table of hazards without sight of the rules as data: where the two differ, one of them misreads the principles.
 * Plain on purpose: no ladders, no conditions, nothing of the rules. Change it with a principle, never to please them.
 */

/** Undefined: not answered. Null: "we do not know yet". Both are open. */
export type Given = string | readonly string[] | null | undefined
type GivenById = Readonly<Record<string, Given>>
export interface Sheet {
  readonly actions: readonly string[]
  readonly shared: GivenById
  /** By action; undefined holds as shared. */
  readonly own: Readonly<Record<string, GivenById>>
}
export interface Row {
  readonly action: string
  readonly hazard: string
  readonly severity: number
  readonly likelihood: number
}
/** Open answers read as the safest option, or as the riskiest. */
export type Corner = 'best' | 'worst'

const GROUPS = ['minorities', 'most-unwell', 'collective', 'language']

export const SAFEST_FIRST: Readonly<Record<string, readonly string[]>> = {
  'who.ages': ['adults', 'from-13', 'under-13'], 'who.acuity': ['not-unwell', 'mild', 'serious', 'crisis'],
  'who.number': ['tens', 'thousands', 'more'], 'who.reachable': ['arrangement', 'declaration', 'nothing'],
  ...Object.fromEntries(GROUPS.map((of) => [`who.tested.${of}`, ['seen-as-good', 'in-the-data', 'no', 'seen-worse']])),
  'who.gets': ['clinician', 'together', 'person', 'chosen', 'institution'],
  'what.output': ['fixed', 'computed', 'generated'], 'what.unflagged': ['usual', 'less', 'none'],
  'when.oversight': ['before', 'session', 'afterwards', 'flagged', 'never'],
  'when.within': ['hour', 'three-days', 'later'], 'when.real': ['yes', 'not-all'],
  'when.length': ['one-answer', 'session', 'open-ended'], 'when.told': ['exactly', 'less', 'more'],
  'where.runs': ['device', 'provider', 'maker', 'third-party'],
  'where.moves': ['nowhere', 'provider', 'maker-run', 'maker-train', 'others'],
  'where.shared': ['nobody', 'family', 'controlling'],
  'why.role': ['office', 'extra', 'bridge', 'instead'], 'why.earns': ['no', 'yes'],
  'why.evidence': ['trial', 'pilot', 'own-figures', 'nothing'],
  'care.clinician': ['yes', 'if-they-ask', 'no'],
}

/** DCB0129: a string per likelihood from very low up, a digit per severity from minor up. */
const MATRIX = ['11223', '12234', '22334', '23345', '34455']
/** How likely it is that nobody catches it: a digit per oversight as below. */
const UNCAUGHT: Readonly<Record<string, string>> = { fixed: '1111', computed: '2234', generated: '2345' }
const [DECIDES, IN_TIME, WHEN_FLAGGED, NOBODY] = [0, 1, 2, 3] as const

export const ratingOf = (row: Row) => Number(MATRIX[row.likelihood - 1]?.[row.severity - 1])
export const tierOf = (rating: number) => Math.min(rating, 4)

function givenFor({ shared, own }: Sheet, question: string, action: string): Given {
  const mine = own[action]?.[question]
  return mine === undefined ? shared[question] : mine
}

function asker(sheet: Sheet, corner: Corner, action: string) {
  const level = (question: string, option?: string) => {
    const options = SAFEST_FIRST[question] ?? []
    const wanted = option ?? givenFor(sheet, question, action) ?? options.at(corner === 'best' ? 0 : -1)
    const found = options.findIndex((each) => each === wanted)
    if (found < 0) throw new Error(`${question} has no ${String(wanted)}`)
    return found
  }
  const atLeast = (question: string, option: string) => level(question) >= level(question, option)
  const includes = (question: string, ...any: readonly string[]) => {
    const given = givenFor(sheet, question, action)
    return typeof given === 'object' && given !== null ? any.some((tick) => given.includes(tick)) : corner === 'worst'
  }
  const isOpen = (question: string) => (givenFor(sheet, question, action) ?? null) === null
  return { level, atLeast, includes, isOpen }
}

type Asked = ReturnType<typeof asker>

/** While nobody says who looks, the follow-ups are not asked, so what they say does not count. */
function oversightOf({ atLeast, level, isOpen }: Asked, corner: Corner): number {
  if (isOpen('when.oversight')) return corner === 'best' ? DECIDES : NOBODY
  if (atLeast('when.oversight', 'never') || atLeast('when.real', 'not-all')) return NOBODY
  if (atLeast('when.oversight', 'flagged')) return WHEN_FLAGGED
  if (!atLeast('when.oversight', 'afterwards')) return DECIDES
  const limit = level('when.within', atLeast('who.acuity', 'serious') ? 'hour' : 'three-days')
  return level('when.within') <= limit ? IN_TIME : WHEN_FLAGGED
}

/** An action set off with no person between takes the worse oversight, through any number of links. */
function oversights(sheet: Sheet, corner: Corner): ReadonlyMap<string, number> {
  const found = new Map(sheet.actions.map((each) => [each, oversightOf(asker(sheet, corner, each), corner)]))
  for (let link = 1; link < sheet.actions.length; link++) {
    for (const from of sheet.actions) {
      const { includes } = asker(sheet, corner, from)
      for (const to of sheet.actions.filter((each) => includes('what.chain', each))) {
        found.set(to, Math.max(found.get(to) ?? NOBODY, found.get(from) ?? NOBODY))
      }
    }
  }
  return found
}

/** The table line by line: hazard, gate, severity (5 at most), likelihood. "+m" goes on top of an "always 2" too. */
function hazardsOf(action: string, { atLeast, level, includes }: Asked, oversight: number) {
  const among = (...actions: readonly string[]) => actions.includes(action)
  const [fixed, generated] = [!atLeast('what.output', 'computed'), atLeast('what.output', 'generated')]
  const [severe, crisis] = [atLeast('who.acuity', 'serious'), atLeast('who.acuity', 'crisis')]
  const [minors, open] = [atLeast('who.ages', 'from-13'), atLeast('who.reachable', 'declaration')]
  const fragile = severe || crisis || minors || open
  const [mass, deep] = [atLeast('who.number', 'more'), among('treat', 'converse', 'crisis')]
  const [logistics, notes] = [among('schedule', 'inform', 'record'), among('write-notes', 'monitor')]
  const assessing = among('monitor', 'screen', 'triage', 'recommend', 'diagnose')

  const uncaught = (seen: number) => Number(UNCAUGHT[fixed ? 'fixed' : generated ? 'generated' : 'computed']?.[seen])
  const capped = (arises: number) => Math.min(arises, uncaught(oversight))
  const reach = (seen: number) => mass && !fixed && seen >= WHEN_FLAGGED ? 1 : 0
  const m = reach(oversight)
  const filters = among('monitor', 'screen', 'triage', 'alert') && atLeast('what.unflagged', 'less')
  const missing = filters ? Math.max(oversight, WHEN_FLAGGED) : oversight

  const alone = deep && oversight === NOBODY && atLeast('why.role', 'extra')
  const role = Math.max(level('why.role'), alone ? level('why.role', 'bridge') : 0)
  const [bridge, instead] = [role >= level('why.role', 'bridge'), role >= level('why.role', 'instead')]
  const [earns, forced] = [atLeast('why.earns', 'yes'), among('act') || atLeast('who.gets', 'institution')]

  const telling = includes('why.information', 'typed', 'scores', 'voice-face', 'sensors', 'social')
  const personal = telling || includes('why.information', 'record')
  const runsAt = (place: string) => atLeast('where.runs', place) && atLeast('where.moves', 'provider')
  const farther = runsAt('third-party') || atLeast('where.moves', 'maker-train') ? 3 : runsAt('provider') ? 2 : 1
  const leaks = atLeast('where.moves', 'others') ? 4 : farther
  const leaked = mass && atLeast('where.runs', 'maker') ? 3 : 2
  const untested = Math.min(3, 1 + Math.max(...GROUPS.map((group) => level(`who.tested.${group}`))))

  const [hurting, prone] = [includes('who.conditions', 'self-harm'), includes('who.conditions', 'psychosis', 'bipolar')]
  const unguarded = generated && (deep || among('inform', 'recommend')) &&
    includes('who.conditions', 'eating-disorder', 'substance-use') ? 1 : 0
  const [agrees, seemsHuman] = [includes('what.manner', 'agrees-to-please'), includes('what.manner', 'seems-human')]
  const toForce = atLeast('who.gets', 'institution') && oversight === NOBODY

  return [
    ['missed-crisis', telling, (logistics ? 2 : fragile ? 4 : 3) + reach(missing),
      Math.min(logistics ? 2 : crisis ? 5 : severe || hurting ? 4 : 3, uncaught(missing))],
    ['misleading-assessment', (assessing || notes) && !fixed,
      (notes ? severe ? 3 : 2 : fragile && oversight >= WHEN_FLAGGED ? 4 : 3) + m, capped(notes ? 3 : 5)],
    ['harmful-content', true,
      fixed ? 1 : (deep ? fragile ? 4 : 3 : among('recommend') ? 3 : among('inform') ? 2 : 1) + m,
      capped((deep ? 4 : among('inform', 'recommend') ? 3 : 2) + unguarded)],
    ['delusion', among('converse') && generated, (fragile || prone ? 4 : 3) + m,
      capped(prone && agrees ? 5 : severe || prone ? 4 : open || minors || agrees ? 3 : 2)],
    ['dependence', deep, (minors || severe || instead ? 3 : 2) + m,
      Math.min(Number('124'[level('when.length')]), earns ? 5 : role + 1)],
    ['abandonment', deep || bridge, (bridge ? 3 : 2) + m, instead ? 3 : 2],
    ['over-intervention', among('alert', 'act'),
      forced ? 4 + m : 3, Math.min(among('act') ? 4 : 3, toForce ? 5 : Math.max(2, uncaught(oversight)))],
    ['exposure', personal, leaked, leaks],
    ['secondary-use', personal, leaked, leaks],
    ['unequal', (assessing || among('alert') || deep) && !fixed, fragile ? 3 : 2, capped(untested)],
    ['manipulation', deep && earns, (minors ? 3 : 2) + m, 4],
    ['taken-for-person', generated && deep, minors || severe ? 3 : 2, capped(seemsHuman ? 4 : 3)],
    ['relationship', role > 0 && atLeast('care.clinician', 'no'), severe ? 3 : 2, capped(instead ? 3 : 2)],
    ['refused-care', among('triage', 'screen'), severe ? 4 : 3, capped(oversight === NOBODY ? 4 : 3)],
    ['self-monitoring', among('record', 'monitor'), includes('who.conditions', 'eating-disorder') || severe ? 3 : 1, 2],
    ['time-lost', among('treat') || instead, severe ? 3 : 2, level('why.evidence') + 1],
    ['seen-nearby', atLeast('where.shared', 'family'), personal ? 3 : 1, 2],
  ] as const satisfies readonly (readonly [string, boolean, number, number])[]
}

/** Every action and hazard whose gate holds, before safeguards. */
export function rowsAt(corner: Corner, sheet: Sheet): readonly Row[] {
  const seen = oversights(sheet, corner)
  return sheet.actions.flatMap((action) =>
    hazardsOf(action, asker(sheet, corner, action), seen.get(action) ?? NOBODY).filter(([, gate]) => gate)
      .map(([hazard, , severity, likelihood]) => ({ action, hazard, severity: Math.min(severity, 5), likelihood })))
}

/** P5: the likelihood rows that safeguards buy; at most one tier, and Major or worse never below likelihood Low. */
export function afterSafeguards(before: Row, rows: number): Row {
  const lowest = Math.max(before.likelihood - rows, before.severity >= 4 ? 2 : 1)
  for (let likelihood = lowest; likelihood < before.likelihood; likelihood++) {
    const after = { ...before, likelihood }
    if (tierOf(ratingOf(after)) >= tierOf(ratingOf(before)) - 1) return after
  }
  return before
}

/** P7: the reasons not to proceed that stand at this corner. */
export function stopsAt(corner: Corner, sheet: Sheet): readonly string[] {
  const { atLeast, includes } = asker(sheet, corner, '')
  return Object.entries({
    'manipulative-engagement': includes('what.manner', 'keeps-from-leaving'),
    'claimed-escalation': atLeast('when.told', 'more') || includes('what.manner', 'seems-watched'),
    'dispatch-without-human': includes('crisis.response', 'police'),
    'poses-as-clinician': includes('what.manner', 'claims-clinician'),
    'ends-chat': includes('crisis.response', 'ends-chat'),
  }).flatMap(([stop, stands]) => stands ? [stop] : [])
}

/** P4: "we do not know yet" counts as an answer; until then there is no tier. */
export function isEnough(sheet: Sheet): boolean {
  return sheet.actions.length > 0 && sheet.actions.every((action) =>
    ['what.output', 'why.role', 'why.information'].every((id) => givenFor(sheet, id, action) !== undefined))
}
