import { pagesCheck } from '../../../words/en/pages-check.ts'
import { tiers } from '../../../words/en/tiers.ts'
import { say } from '../../../words/say.ts'
import { usePaper } from '../../paper-services.ts'
import { stopWords } from '../../result/stop-words.ts'
import { tierWords } from '../../result/tier-words.ts'
import type { FileCheck } from './use-check.ts'

type Difference = FileCheck['resultDifferences'][number]

/** Whether the pages say what is attached, and whether the attached answers give the recorded result. */
export const Comparisons = ({ check }: { readonly check: FileCheck }) => (
  <dl className="comparisons">
    <dt>{pagesCheck.printed.heading}</dt>
    <dd>
      <Printed check={check} />
    </dd>
    <dt>{pagesCheck.result.heading}</dt>
    <dd>
      <p>{pagesCheck.result[check.result]}</p>
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

const Printed = ({ check: { printed, attached } }: { readonly check: FileCheck }) => {
  const { release: ours } = usePaper()
  const made = attached.kind === 'worksheet' ? attached.worksheet.render?.release : undefined
  const words = pagesCheck.printed
  return <p>{printed === 'not-checked' && made !== undefined ? say(words.release, { made, ours }) : words[printed]}</p>
}

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
