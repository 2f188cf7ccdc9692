import { seal } from '../../../content/seal.ts'
import { pagesCheck } from '../../../words/en/pages-check.ts'
import { tiers } from '../../../words/en/tiers.ts'
import { say } from '../../../words/say.ts'
import { usePaper } from '../../paper-services.ts'
import { stopWords } from '../../result/stop-words.ts'
import { tierWords } from '../../result/tier-words.ts'
import type { FileCheck } from './use-check.ts'

type Difference = FileCheck['resultDifferences'][number]

/** Whether the pages say what is attached, by which rules, and whether the answers give the recorded result by them. */
export const Comparisons = ({ check }: { readonly check: FileCheck }) => (
  <dl className="comparisons">
    <dt>{pagesCheck.printed.heading}</dt>
    <dd>
      <Printed check={check} />
    </dd>
    <dt>{pagesCheck.rules.heading}</dt>
    <dd>
      <p>{rulesWords(check)}</p>
    </dd>
    <dt>{pagesCheck.result.heading}</dt>
    <dd>
      <p>{pagesCheck.result[check.result]}</p>
      {(check.rules === 'earlier' || check.rules === 'others') && (
        <p>{say(pagesCheck.result.byOthers, { made: check.made?.rules ?? '' })}</p>
      )}
      {check.resultDifferences.length > 0 && (
        <ul>
          {check.resultDifferences.map((difference) => (
            <li key={difference.part}>{differenceWords(difference)}</li>
          ))}
        </ul>
      )}
    </dd>
  </dl>
)

const Printed = ({ check: { printed, made } }: { readonly check: FileCheck }) => {
  const { release: ours } = usePaper()
  const words = pagesCheck.printed
  const isOther = printed === 'not-checked' && made !== null
  return <p>{isOther ? say(words.release, { made: made.release, ours }) : words[printed]}</p>
}

const rulesWords = ({ rules, made }: FileCheck): string =>
  say(pagesCheck.rules[rules], { ours: seal.version, made: made?.rules ?? '', release: made?.release ?? '' })

const differenceWords = ({ part, recorded, computed }: Difference): string =>
  say(pagesCheck.result.difference, {
    part: pagesCheck.result.parts[part],
    recorded: valueWords(recorded),
    computed: valueWords(computed),
  })

const valueWords = (value: Difference['recorded']): string => {
  if (value === null) return pagesCheck.result.nothing
  if (typeof value === 'number') return tiers[value].name
  const [best, worst] = value
  if (typeof best === 'number' && typeof worst === 'number') return tierWords({ best, worst })
  return value.map((stop) => stopWords(String(stop)).name).join('; ') || pagesCheck.result.nothing
}
