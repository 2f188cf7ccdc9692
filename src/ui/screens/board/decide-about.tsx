import type { DecidedOn } from '../../../record/decision.ts'
import { pagesDecide } from '../../../words/en/pages-decide.ts'
import { tierNotes } from '../../../words/en/tiers.ts'
import { say } from '../../../words/say.ts'
import { CopyButton } from '../../components/copy-button.tsx'
import { Notice } from '../../components/notice.tsx'
import { openStopsLine } from '../../result/open-stops-line.ts'
import { stopWords } from '../../result/stop-words.ts'
import { TierStatement } from '../../result/tier-statement.tsx'
import { tierWords } from '../../result/tier-words.ts'

const words = pagesDecide.about

interface DecideAboutProps {
  readonly on: DecidedOn
  readonly verdict: 'intact' | 'altered' | 'unsigned' | 'unreadable' | 'plain'
}

/** The worksheet that the sheet will name, and its risk state now. */
export const DecideAbout = ({ on, verdict }: DecideAboutProps) => {
  const { title, sha256, result: { interval, stops }, open } = on
  const before = open?.inherentInterval ?? null
  return (
    <section className="decide__about" aria-labelledby="decide-about">
      <h2 id="decide-about">{words.title}</h2>
      <p className="decide__title" dir="auto">{title || pagesDecide.untitled}</p>
      {(verdict === 'altered' || verdict === 'unreadable') && (
        <Notice kind="error">
          <p>{words.altered}</p>
        </Notice>
      )}
      {(verdict === 'unsigned' || verdict === 'plain') && <p className="soft">{words[verdict]}</p>}
      <p className="decide__tier">
        {interval === null
          ? tierNotes.notEnough
          : <TierStatement tier={{ best: interval[0], worst: interval[1] }} />}{' '}
        {before !== null && say(words.before, { tier: tierWords({ best: before[0], worst: before[1] }) })}
      </p>
      <p>{say(words.stops, { n: stops.length })}</p>
      {stops.length > 0 && (
        <ul>
          {stops.map((stop) => (
            <li key={stop}>{stopWords(stop).name}</li>
          ))}
        </ul>
      )}
      {open !== undefined && <p>{openStopsLine(open.stops)}</p>}
      <p>
        {words.sha256} <code className="code fingerprint">{sha256}</code>{' '}
        <CopyButton text={sha256} what={words.sha256What} />
      </p>
      <p className="soft">{words.hint}</p>
    </section>
  )
}
