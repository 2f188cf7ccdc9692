import type { Worksheet } from '../../record/worksheet.ts'
import { leafProgress } from '../../state/progress.ts'
import type { Leaf } from '../../state/step.ts'
import { walkOf } from '../../state/walk.ts'
import { glossary } from '../../words/en/glossary.ts'
import { leaves } from '../../words/en/leaves.ts'
import { pagesFind as words } from '../../words/en/pages-find.ts'
import { pagesShell } from '../../words/en/pages-shell.ts'
import { roles } from '../../words/en/roles.ts'
import { say } from '../../words/say.ts'
import { steps } from '../../words/en/steps.ts'
import { nameAt } from '../result/person-name.ts'
import { ACCESSIBILITY, GLOSSARY, PRIVACY, RULES, START, TABLE, hrefOf, hrefOfTerm } from '../route.ts'
import { leafTitle } from '../shell/leaf-title.ts'
import { progressWords } from '../shell/progress-words.ts'
import type { Entry } from './entry.ts'

const leads: Readonly<Record<Leaf, { readonly lead: string }>> = { ...steps, ...leaves }

/** Who has a seat by a name or a role; whoever answered without one has none to go to. */
export const peopleEntries = ({ team }: Worksheet): readonly Entry[] =>
  team.order.flatMap((id) => {
    const person = team.people[id]
    if (person === undefined || person.anonymous) return []
    return [{
      group: 'people', key: id, title: nameAt(team, id), text: roles[person.role].phrase,
      where: say(words.where, { step: steps.feature.title, what: words.table }), state: '',
      href: hrefOf('feature', TABLE, id),
    }]
  })

/** The pages of this worksheet that are open to whoever looks for them, those beside it, and each word we explain. */
export const pageEntries = (record: Worksheet): readonly Entry[] => [
  ...stepEntries(record),
  ...(record.alone === undefined ? (['together', 'room'] as const).map(leafEntry) : []),
  pageEntry(RULES, pagesShell.tier.howMade),
  pageEntry(GLOSSARY, pagesShell.glossary),
  ...Object.entries(glossary).map(([id, { term, means }]): Entry =>
    ({ ...pageEntry(hrefOfTerm(id), term), text: means, where: pagesShell.glossary })),
  pageEntry(PRIVACY, pagesShell.privacy),
  pageEntry(ACCESSIBILITY, pagesShell.accessibility),
  pageEntry(START, pagesShell.startLink),
]

/** Each with how far it is. */
export const stepEntries = (record: Worksheet): readonly Entry[] => walkOf(record).map((leaf) =>
  ({ ...leafEntry(leaf), state: progressWords(leaf, leafProgress(record, leaf)) }))

const leafEntry = (leaf: Leaf): Entry => ({ ...pageEntry(hrefOf(leaf), leafTitle(leaf)), text: leads[leaf].lead })

const pageEntry = (href: string, title: string): Entry =>
  ({ group: 'pages', key: href, title, text: '', where: '', state: '', href })
