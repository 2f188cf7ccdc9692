import { useSyncExternalStore } from 'react'
import { pagesShell } from '../../../words/en/pages-shell.ts'
import { pagesStart as words } from '../../../words/en/pages-start.ts'
import { Notice } from '../../components/notice.tsx'
import { useDesk } from '../../desk.ts'
import { useServices } from '../../services.ts'
import { RawDraft } from './raw-draft.tsx'

/** Said before anybody types, when this browser will not keep it; and when something could not be opened. */
export const Troubles = () => {
  const { trouble } = useServices().drafts
  const failure = useSyncExternalStore(trouble.subscribe, trouble.get)
  const { problem } = useDesk()
  const isDamaged = problem?.why === 'unreadable' || problem?.why === 'newer'
  return (
    <>
      {problem !== null && (
        <Notice kind="error" announce>
          <p>{words.problem[problem.why]}</p>
          {isDamaged && problem.draft !== null && <RawDraft id={problem.draft} />}
        </Notice>
      )}
      {failure !== null && failure !== 'locked' && problem === null && (
        <Notice kind="caution" announce>
          <p>
            <strong>{pagesShell.save.because[failure]}</strong> {words.memoryOnly}
          </p>
        </Notice>
      )}
    </>
  )
}
