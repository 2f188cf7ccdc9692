import { useSyncExternalStore } from 'react'
import { pagesStart as words } from '../../../words/en/pages-start.ts'
import { Notice } from '../../components/notice.tsx'
import { useServices } from '../../services.ts'

/** Said before anybody types, when this browser will not keep it. */
export const MemoryOnly = () => {
  const { trouble } = useServices().drafts
  const failure = useSyncExternalStore(trouble.subscribe, trouble.get)
  if (failure === null) return null
  return (
    <Notice kind="caution" announce>
      <p>{failure === 'denied' ? words.memoryOnly.denied : words.memoryOnly.other}</p>
    </Notice>
  )
}
