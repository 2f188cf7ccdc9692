import { useEffect } from 'react'
import { pagesAccessibility as words } from '../../../words/en/pages-accessibility.ts'
import { pagesShell } from '../../../words/en/pages-shell.ts'
import { say } from '../../../words/say.ts'
import { BackToWorksheet } from '../../components/back-to-worksheet.tsx'
import { Masthead } from '../../components/masthead.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import '../../styles/accessibility.css'

/** What the page aims at for people with disabilities, what was tested, and what was not. */
export const AccessibilityScreen = () => {
  useEffect(() => {
    document.title = say(words.pageTitle, { product: pagesShell.product })
  }, [])
  return (
    <>
      <Masthead><BackToWorksheet /></Masthead>
      <main className="page accessibility">
        <PageHeading>{words.title}</PageHeading>
        {words.lead.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {LISTS.map((part) => (
          <section key={part}>
            <h2>{words.parts[part]}</h2>
            <ul>
              {Object.entries(words[part]).map(([id, point]) => (
                <li key={id}>{point}</li>
              ))}
            </ul>
          </section>
        ))}
        <section>
          <h2>{words.parts.tell}</h2>
          <p>{words.tell}</p>
        </section>
      </main>
    </>
  )
}

const LISTS = ['keys', 'tested', 'notTested', 'limits'] as const
