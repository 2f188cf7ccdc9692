import { type RuleChangeId, changelog } from '../../content/changelog.ts'
import type { Rewritten } from '../../record/rewritten.ts'
import type { Reasons } from '../../state/look-again.ts'
import { changelog as changeWords } from '../../words/en/changelog.ts'
import { pagesEarlier } from '../../words/en/pages-earlier.ts'
import { say } from '../../words/say.ts'
import { hazardWords } from '../result/hazard-words.ts'
import { safeguardName } from '../result/names.ts'
import { stopWords } from '../result/stop-words.ts'

const words = pagesEarlier.again.reasons

/** Why an answer should be looked at again: the words that changed, and what the changelog says of what it decides. */
export const ReasonsList = ({ reasons }: { readonly reasons: Reasons }) => (
  <ul>
    {sentencesOf(reasons).map((sentence) => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ul>
)

const sentencesOf = ({ version, answers, decides, rewritten }: Reasons): readonly string[] => {
  const idsOf = (kind: string) => decides.filter((about) => about.kind === kind).map(({ id }) => id)
  const stops = idsOf('stop').map((id) => stopWords(id).name)
  return [
    ...rewritten.map(rewrittenWords),
    ...(answers ? [words.answers] : []),
    ...new Set(idsOf('hazard').flatMap((hazard) => hazardSentences(hazard, version))),
    ...idsOf('safeguard').map((id) => say(words.safeguard, { safeguard: safeguardName(id) })),
    ...(stops.length > 0 ? [say(words.stops, { stops: stops.join('; ') })] : []),
  ]
}

const rewrittenWords = ({ before, after }: Rewritten): string => {
  if (before === null) return say(words.added, { after: after ?? '' })
  return after === null ? say(words.gone, { before }) : say(words.changed, { before, after })
}

interface ToldChange {
  readonly id: RuleChangeId
  readonly hazards: readonly string[]
}

/** As the changelog tells it since those rules; a change that it does not tell, of words or of a wording, is named. */
const hazardSentences = (hazard: string, since: string): readonly string[] => {
  const known = changelog.findIndex(({ version }) => version === since)
  const entries: readonly ToldChange[] = changelog.slice(0, Math.max(known, 0)).flatMap(({ changes }) => [...changes])
  const told = entries.filter(({ hazards }) => hazards.includes(hazard))
  return told.length > 0
    ? told.map(({ id }) => changeWords[id].changed)
    : [say(words.hazard, { hazard: hazardWords(hazard).name })]
}
