import { useEffect } from 'react'
import { titleOf } from '../../../record/title.ts'
import { pagesDecide as words } from '../../../words/en/pages-decide.ts'
import { pagesShell } from '../../../words/en/pages-shell.ts'
import { say } from '../../../words/say.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { hrefOfFile } from '../../route.ts'
import { DecideOn } from './decide-on.tsx'
import { ReadAgain } from './read-again.tsx'
import { useBoardState } from './use-board-state.ts'
import { useComparedFile } from './use-compared-file.ts'
import '../../styles/judgement.css'
import '../../styles/sign.css'
import '../../styles/decide.css'

/** A board's decision on one worksheet of the reading room. */
export const DecideScreen = ({ fileKey }: { readonly fileKey: string }) => {
  const { found, underWay, again } = useComparedFile(fileKey)
  const name = useBoardState(({ files }) => files.find(({ key }) => key === fileKey)?.name ?? '')
  const worksheet = typeof found === 'object' && found.kind === 'worksheet' ? found.worksheet : null
  const title = (worksheet && titleOf(worksheet)) || name
  useEffect(() => {
    document.title = say(words.pageTitle, { title, product: pagesShell.product })
  }, [title])
  return (
    <div className="decide">
      <PageHeading>{words.title}</PageHeading>
      <p>
        <a href={hrefOfFile(fileKey)}>{words.back}</a>
      </p>
      {found === 'gone' && <p>{words.gone}</p>}
      <ReadAgain
        underWay={underWay}
        isStopped={typeof found === 'object' && found.kind === 'stopped'}
        again={again}
      />
      {typeof found === 'object' && found.kind === 'failure' && (
        <>
          <p>{words.noWorksheet}</p>
          {found.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </>
      )}
      {typeof found === 'object' && found.kind === 'worksheet' && (
        <DecideOn worksheet={found.worksheet} verdict={found.verdict} />
      )}
    </div>
  )
}
