import { useEffect } from 'react'
import { glossary } from '../../../words/en/glossary.ts'
import { pagesGlossary as words } from '../../../words/en/pages-glossary.ts'
import { pagesShell } from '../../../words/en/pages-shell.ts'
import { say } from '../../../words/say.ts'
import { spokenLanguage } from '../../../words/spoken.ts'
import { BackToWorksheet } from '../../components/back-to-worksheet.tsx'
import { Masthead } from '../../components/masthead.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { landOn } from '../../land-on.ts'
import type { Spot } from '../../route.ts'
import '../../styles/guidance.css'

const elementIdOf = (term: string): string => `word-${term}`

/** Every word that needs a sentence, in the order of the alphabet; with `landing`, at that word. */
export const GlossaryScreen = ({ landing }: { readonly landing: Spot | null }) => {
  useEffect(() => {
    document.title = say(words.pageTitle, { product: pagesShell.product })
  }, [])
  useEffect(() => {
    if (landing !== null) landOn(document.getElementById(elementIdOf(landing.id)))
  }, [landing])
  return (
    <>
      <Masthead><BackToWorksheet /></Masthead>
      <main className="page glossary">
        <PageHeading takesFocus={landing === null}>{pagesShell.glossary}</PageHeading>
        <p>{words.lead}</p>
        <dl>
          {inOrder(spokenLanguage()).map(([id, { term, means }]) => (
            <div className="glossary__entry" key={id}>
              <dt id={elementIdOf(id)} tabIndex={-1}>
                {term}
              </dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
      </main>
    </>
  )
}

const inOrder = (language: string) => {
  const { compare } = new Intl.Collator(language)
  return Object.entries(glossary).toSorted(([, a], [, b]) => compare(a.term, b.term))
}
