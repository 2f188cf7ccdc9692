import { useSyncExternalStore } from 'react'
import { pagesStart as words } from '../../../words/en/pages-start.ts'
import { Notice } from '../../components/notice.tsx'
import { useDesk } from '../../desk.ts'
import { useServices } from '../../services.ts'

/** Said before anybody types, when this browser will not keep it; and when something could not be opened. */
export const Troubles = () => {
  const { trouble } = useServices().drafts
  const failure = useSyncExternalStore(trouble.subscribe, trouble.get)
  const { problem } = useDesk()
  return (
    <>
      {problem !== null && (
        <Notice kind="error" announce>
          <p>{words.problem[problem]}</p>
        </Notice>
      )}
      {failure !== null && failure !== 'locked' && problem === null && (
        <Notice kind="caution" announce>
          <p>{failure === 'denied' ? words.memoryOnly.denied : words.memoryOnly.other}</p>
        </Notice>
      )}
    </>
  )
}
