import { useSyncExternalStore } from 'react'
import { pagesOffline as words } from '../../../words/en/pages-offline.ts'
import { useServices } from '../../services.ts'

/** Whether the page needs its site any more, and the file that never does. */
export const WithoutNetwork = () => {
  const { offline, isSingleFile } = useServices()
  const state = useSyncExternalStore(offline.state.subscribe, offline.state.get)
  return (
    <section>
      <h2>{words.title}</h2>
      <p role="status">{isSingleFile ? words.single : state !== 'none' && words.kept}</p>
      {!isSingleFile && <p>{words.file}</p>}
    </section>
  )
}
