import { useEffect } from 'react'
import works, { type Work } from 'virtual:licences'
import { pagesLicences as words } from '../../../words/en/pages-licences.ts'
import { pagesShell } from '../../../words/en/pages-shell.ts'
import { say } from '../../../words/say.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { BackToWorksheet } from '../../components/back-to-worksheet.tsx'
import { Masthead } from '../../components/masthead.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import '../../styles/licences.css'

const countOf = (kind: Work['kind']) => String(works.filter((work) => work.kind === kind).length)

/** Whose work this page is built from, and on what terms: as the build found it. */
export const LicencesScreen = () => {
  useEffect(() => {
    document.title = say(words.pageTitle, { product: pagesShell.product })
  }, [])
  return (
    <>
      <Masthead><BackToWorksheet /></Masthead>
      <main className="page licences">
        <PageHeading>{words.title}</PageHeading>
        <p>{say(words.lead, { packages: countOf('package'), fonts: countOf('font') })}</p>
        <p>{words.limits}</p>
        <ul className="licences__list">
          {works.map((work) => (
            <li key={`${work.name} ${work.version}`}>
              <WorkLine work={work} />
            </li>
          ))}
        </ul>
        <p>{words.own}</p>
        <p>{words.machines}</p>
      </main>
    </>
  )
}

const WorkLine = ({ work }: { readonly work: Work }) => (
  <Disclosure
    className="licence"
    lazy
    summary={
      <>
        <strong>{say(words.line, { name: work.name, version: work.version })}</strong>{' '}
        <span className="licence__terms">{say(words.licence, { licence: work.licence })}</span>
      </>
    }
  >
    {work.texts.map((text) => (
      <p className="licence__text" key={text}>
        {text}
      </p>
    ))}
    {work.notices.length > 0 && <h2 className="licence__heading">{words.notices}</h2>}
    {work.notices.map((text) => (
      <p className="licence__text" key={text}>
        {text}
      </p>
    ))}
  </Disclosure>
)
