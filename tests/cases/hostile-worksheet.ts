import { invitationFile } from '../../src/record/invite.ts'
import type { Worksheet } from '../../src/record/worksheet.ts'
import { BENEFIT_FIELDS } from '../../src/record/find-gaps.ts'
import { differing } from '../unit/report/differing-record.ts'

/** What a page, a program or a spreadsheet might run, each leaving a mark that a test can see. */
const RUNS = [
  '<img src=x onerror=self.pwnd=1>', '"><script>self.pwnd=1</script>', "'><svg onload=self.pwnd=1>",
  'javascript:self.pwnd=1',
  '<iframe srcdoc="<script>parent.pwnd=1</script>"></iframe>', '</title></textarea></style><b data-pwnd>bold</b>',
  'x" onmouseover="self.pwnd=1', 'url(javascript:pwnd)', 'red;background:url(//x.invalid/pwnd)',
  '@import "//x.invalid/pwnd"',
  '{name}', '{n, plural, other {#}}', "{'", '<b>bold</b>', '${self.pwnd=1}', '{{constructor.constructor("pwnd=1")()}}',
  "=cmd|' /C calc'!A0", '+1+1', '-1+1', '@SUM(1)', '\t=1+1', '=HYPERLINK("//x.invalid/pwnd","pwnd")',
  '\u202eoverride\u202c',
  '\u2066isolate\u2069', 'zero\u200bwidth', 'data:text/html,<script>pwnd=1</script>', '[pwnd](javascript:pwnd)',
] as const

/** How a mark in the page's elements is known. */
export const RAN = 'pwnd'

const TYPED: ReadonlySet<string> = new Set([
  'name', 'note', 'reason', 'dissent', 'text', 'title', 'owner', 'evidence', 'reply', ...BENEFIT_FIELDS,
])
const TEXTS: ReadonlySet<string> = new Set(['feature.for', 'feature.proposer', 'feature.version', 'feature.today'])

/** A line must begin with what is dangerous at its beginning, so each text begins with another. */
const textFor = (place: number): string => {
  const at = place % RUNS.length
  return [...RUNS.slice(at), ...RUNS.slice(0, at)].join(' ')
}

/** The value with such a text in every place where people type. */
const filled = (record: Worksheet): Worksheet => {
  let places = 0
  const fill = (value: unknown, key: string, question: string): unknown => {
    if (typeof value === 'string') {
      const isTyped = TYPED.has(key) || (key === 'value' && TEXTS.has(question))
      return isTyped ? textFor(places += 1) : value
    }
    if (Array.isArray(value)) return value.map((entry) => fill(entry, key === 'value' ? '' : key, question))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, fill(entry, name, key)]))
  }
  return fill(record, '', '') as Worksheet
}

const asked = [{ id: 'q1', decision: 'd1', text: 'Who?', question: 'who.acuity', reply: 'Nobody' }]
const answers = {
  ...differing.answers,
  joint: {
    ...differing.answers.joint,
    all: {
      ...differing.answers.joint.all,
      'feature.for': { value: 'For', note: 'Note' }, 'feature.proposer': { value: 'By' },
      'feature.version': { value: '1' }, 'feature.today': { value: 'None' },
    },
    safeguards: { 'reviewer-training': { status: 'in-place', evidence: 'E', owner: 'O', note: 'N' } },
  },
} as const

/** A worksheet whose every typed text is hostile. */
export const hostileWorksheet: Worksheet = filled({
  ...differing, answers, asked,
  plan: { 'again-on-change': { owner: 'O', due: '2027-11-30', note: 'N' } },
  benefit: Object.fromEntries(BENEFIT_FIELDS.map((field) => [field, 'x'])),
})

/** The same, sent to one of its people to answer alone. */
export const hostileInvitation: Worksheet = invitationFile(hostileWorksheet, {
  id: 'inv', person: 'ada', blind: true, now: '2026-11-27T09:00:00+01:00',
})
