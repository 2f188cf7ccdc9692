import type { Role } from '../../../domain/question.ts'
import { ownWords } from '../../../words/en/own-words.ts'
import { pagesJudgement } from '../../../words/en/pages-judgement.ts'
import { CrisisHelp } from '../start/crisis-help.tsx'
import { Notice } from '../../components/notice.tsx'
import { nameAt } from '../../result/person-name.ts'
import { hrefOf } from '../../route.ts'
import { useRecord } from '../../worksheet-context.tsx'
import { OwnWordsPoint } from './own-words-point.tsx'
import { judgementElementId } from './use-field-landing.ts'

const words = pagesJudgement.ownWords
const PROMPTS = Object.keys(ownWords.prompts) as readonly (keyof typeof ownWords.prompts)[]
const INVITED: ReadonlySet<Role> = new Set(['lived-experience', 'carer'])

/** Words of people with lived experience and carers, and the team's reply to each point. Never scored. */
export const OwnWords = () => {
  const { order, people } = useRecord((record) => record.team)
  const isAlone = useRecord((record) => record.alone !== undefined)
  const invited = order.filter((id) => INVITED.has(people[id]?.role ?? 'other'))
  if (isAlone && invited.length === 0) return null
  return (
    <section>
      <h2>{ownWords.title}</h2>
      {invited.length === 0 ? (
        <p>
          {words.needsPerson} <a href={hrefOf('feature')}>{pagesJudgement.empty.add}</a>
        </p>
      ) : (
        <>
          <Notice>
            <p>
              <strong>{ownWords.warning}</strong>
            </p>
            <CrisisHelp />
          </Notice>
          <p>{ownWords.lead}</p>
          {invited.map((id) => (
            <PersonsWords key={id} person={id} />
          ))}
        </>
      )}
    </section>
  )
}

const PersonsWords = ({ person }: { readonly person: string }) => {
  const name = useRecord((record) => nameAt(record.team, person))
  const whose = judgementElementId('words', person, 'whose')
  return (
    <div className="card own-words" role="group" aria-labelledby={whose}>
      <h3 id={whose}>{name}</h3>
      {PROMPTS.map((prompt) => (
        <OwnWordsPoint key={prompt} person={person} name={name} prompt={prompt} />
      ))}
      <p className="own-words__after">{ownWords.after}</p>
      <CrisisHelp />
    </div>
  )
}
