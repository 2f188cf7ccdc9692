import { type ReactNode, useEffect } from 'react'
import { pagesPrivacy as words } from '../../../words/en/pages-privacy.ts'
import { pagesShell } from '../../../words/en/pages-shell.ts'
import { say } from '../../../words/say.ts'
import { BackToWorksheet } from '../../components/back-to-worksheet.tsx'
import { Masthead } from '../../components/masthead.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { CheckNow } from './check-now.tsx'
import { KeptHere } from './kept-here.tsx'
import { PolicyLines } from './policy-lines.tsx'
import { SpellingChoice } from './spelling-choice.tsx'
import { TriedList } from './tried-list.tsx'
import '../../styles/privacy.css'

/** What leaves this browser: for people who have to trust it, and for whoever has to answer for it. */
export const PrivacyScreen = () => {
  useEffect(() => {
    document.title = say(words.pageTitle, { product: pagesShell.product })
  }, [])
  return (
    <>
      <Masthead><BackToWorksheet /></Masthead>
      <main className="page privacy">
        <PageHeading>{words.title}</PageHeading>
        {words.lead.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {PARTS.map((part) => (
          <section key={part}>
            <h2>{words.parts[part]}</h2>
            {SHOWN[part]}
          </section>
        ))}
      </main>
    </>
  )
}

const NotCovered = () => (
  <>
    <p>{words.not.lead}</p>
    <ul>
      {Object.entries(words.not.points).map(([id, point]) => (
        <li key={id}>
          {point}
          {id === 'spelling' && <SpellingChoice />}
        </li>
      ))}
    </ul>
  </>
)

const Yourself = () => (
  <ol>
    {words.yourself.steps.map((step) => (
      <li key={step}>{step}</li>
    ))}
  </ol>
)

const Host = () => (
  <ul>
    {words.host.points.map((point) => (
      <li key={point}>{point}</li>
    ))}
  </ul>
)

const PARTS = ['now', 'kept', 'stops', 'tried', 'not', 'yourself', 'host'] as const

const SHOWN: Readonly<Record<(typeof PARTS)[number], ReactNode>> = {
  now: <CheckNow />,
  kept: <KeptHere />,
  stops: <PolicyLines />,
  tried: <TriedList />,
  not: <NotCovered />,
  yourself: <Yourself />,
  host: <Host />,
}
