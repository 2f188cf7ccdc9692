import { seal } from '../../../content/seal.ts'
import type { CommonPlace } from '../../../record/common-place.ts'
import { cellAt } from '../../../record/layers.ts'
import type { Worksheet } from '../../../record/worksheet.ts'
import type { Worry } from '../../../record/worry.ts'
import { pagesReading } from '../../../words/en/pages-reading.ts'
import { tierSteps } from '../../../words/en/tier-steps.ts'
import { say } from '../../../words/say.ts'
import { dayOf } from '../../moment.ts'
import { answerWords } from '../../result/answer-words.ts'
import { contradictionWords } from '../../result/contradiction-words.ts'
import { isOutside } from '../../result/is-outside.ts'
import { entryOf } from '../../result/names.ts'
import { personName } from '../../result/person-name.ts'
import { stopWords } from '../../result/stop-words.ts'
import { actionAt, askAt } from '../together/place-words.ts'

const words = pagesReading.worries

interface WorryText {
  readonly name: string
  /** Sentences beside it. */
  readonly more: readonly string[]
}

/** One worry in words; nothing is left to say of those whose heading says it all. */
export const worryText = (record: Worksheet, worry: Worry): WorryText => {
  switch (worry.kind) {
    case 'stop':
    case 'open-stop':
      return { name: stopWords(worry.stop).name, more: [stopWords(worry.stop).why] }
    case 'disputed':
      return { name: placeName(worry.place), more: [words[worry.isSettled ? 'settled' : 'open'], ...movesWords(worry)] }
    case 'no-evidence':
      return { name: askAt(worry.place), more: [] }
    case 'assumed':
      return { name: placeName(worry.place), more: [...answerAt(record, worry.place), ...movesWords(worry)] }
    case 'unknown':
    case 'unanswered': {
      const outside = 'question' in worry.place && isOutside(worry.place.question, record.depth)
      return { name: placeName(worry.place), more: [...movesWords(worry), ...(outside ? [words.outside] : [])] }
    }
    case 'contradiction':
      return contradictionWords({ id: worry.contradiction, actions: worry.actions })
    case 'dissent':
      return { name: say(words.dissent[worry.by], { who: nameOf(record, worry.person) }), more: [] }
    case 'overdue':
      return { name: overdueText(worry), more: [] }
    case 'other-rules':
      return { name: say(words.otherRules, { made: worry.made, ours: seal.version }), more: [] }
    default:
      return { name: '', more: [] }
  }
}

export const nameOf = ({ team }: Worksheet, person: string): string => {
  const who = entryOf(team.people, person)
  return who === undefined ? person : personName(who)
}

/** What is done, as a person wrote it or as the tier asks it. */
export const overdueWhat = (what: Extract<Worry, { readonly kind: 'overdue' }>['what']): string =>
  'text' in what ? what.text : entryOf<{ readonly do: string }>(tierSteps, what.step)?.do ?? what.step

const overdueText = ({ what, owner, due }: Extract<Worry, { readonly kind: 'overdue' }>): string =>
  say(words.overdue, { what: overdueWhat(what), due: dayOf(due), owner: owner || pagesReading.conditions.nobody })

const placeName = (place: CommonPlace): string => {
  const action = actionAt(place)
  return action === '' ? askAt(place) : `${askAt(place)} (${action})`
}

const answerAt = ({ answers }: Worksheet, place: CommonPlace): readonly string[] => {
  if ('safeguard' in place) return []
  const cell = cellAt(answers.joint, place.question, place.action)
  return [say(words.answered, { answer: answerWords(place.question, cell) })]
}

type Moving = Extract<Worry, { readonly kind: 'disputed' | 'assumed' | 'unknown' | 'unanswered' }>

const movesWords = ({ kind, moves: { tiers, stops } }: Moving): readonly string[] => [
  ...(tiers > 0 ? [say(words[kind === 'assumed' ? 'ifNot' : 'tiers'], { n: tiers })] : []),
  ...(stops > 0 ? [words.stops] : []),
]
