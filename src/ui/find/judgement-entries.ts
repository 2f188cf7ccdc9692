import type { Worksheet } from '../../record/worksheet.ts'
import { benefits } from '../../words/en/judgement.ts'
import { ownWords } from '../../words/en/own-words.ts'
import { pagesFind as words } from '../../words/en/pages-find.ts'
import { say } from '../../words/say.ts'
import { steps } from '../../words/en/steps.ts'
import { hazardWords } from '../result/hazard-words.ts'
import { entryOf } from '../result/names.ts'
import { nameAt } from '../result/person-name.ts'
import { hrefOf } from '../route.ts'
import type { Entry } from './entry.ts'
import { written } from './note-entries.ts'

/** What is written on the step Judgement. With `of`, by that person alone. */
export const judgementEntries = (record: Worksheet, of: string | null): readonly Entry[] => [
  ...personEntries(record, of),
  ...(of === null ? jointEntries(record) : []),
]

const at = (what: string): string => say(words.where, { step: steps.judgement.title, what })

const personEntries = ({ judgements, inMyWords, team }: Worksheet, of: string | null): readonly Entry[] => {
  const isHeard = ([person]: readonly [string, unknown]) => of === null || person === of
  const by = (person: string, what: string) => say(words.by, { person: nameAt(team, person), where: at(what) })
  const said = Object.entries(judgements).filter(isHeard).flatMap(([person, { reason, dissent, conditions }]) => {
    const about = { where: by(person, words.verdict), state: '' }
    return [
      ...written(reason, { ...about, key: `${person}/reason`, href: hrefOf('judgement', 'reason', person) }),
      ...written(dissent, { ...about, key: `${person}/dissent`, href: hrefOf('judgement', 'dissent', person) }),
      ...conditions.flatMap(({ text, owner }, n) => written([text, owner].filter(Boolean).join(' · '), {
        ...about, key: `${person}/conditions/${n}`, href: hrefOf('judgement', 'verdict', person),
      })),
    ]
  })
  const told = Object.entries(inMyWords).filter(isHeard).flatMap(([person, points]) =>
    Object.entries(points).flatMap(([prompt, { text, reply }]) => [text, reply?.text].flatMap((one, n) => written(one, {
      key: `${person}/words/${prompt}/${n}`,
      where: by(person, ownWords.title),
      state: entryOf<{ readonly short: string }>(ownWords.prompts, prompt)?.short ?? '',
      href: hrefOf('judgement', 'words', `${person}-${prompt}`),
    }))))
  return [...said, ...told]
}

const jointEntries = ({ benefit, conclusion, accepted }: Worksheet): readonly Entry[] => [
  ...Object.entries(benefit).flatMap(([field, text]) => written(text, {
    key: `benefit/${field}`,
    where: at(entryOf<{ readonly ask: string }>(benefits, field)?.ask ?? field),
    state: '',
    href: hrefOf('judgement', 'benefit', field),
  })),
  ...written(conclusion.reason, {
    key: 'conclusion/reason', where: steps.judgement.title, state: '',
    href: hrefOf('judgement', 'conclusion', 'reason'),
  }),
  ...Object.entries(accepted).flatMap(([key, text]) => written(text, {
    key: `accepted/${key}`,
    where: at(words.accepted),
    state: hazardWords(key.slice(key.indexOf('.') + 1)).name,
    href: hrefOf('judgement', 'accepted', key),
  })),
]
