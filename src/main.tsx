import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createDivergenceClient, createInsightClient, startInsightWorker } from './jobs/insight-client.ts'
import { createPaperClient, startPaperWorker } from './jobs/paper-client.ts'
import { sha256 } from './jobs/sha256.ts'
import { skimPoolWhenAsked } from './jobs/skim-pool-when-asked-client.ts'
import { type OfflineState, createOffline } from './offline/keep-offline.ts'
import { lampOf } from './record/watched.ts'
import { hexOf } from './signature/octets.ts'
import { createBoardStore } from './state/board-store.ts'
import { browserPromise } from './storage/browser-promise.ts'
import { connection } from './storage/connection.ts'
import { NAME, openDatabase } from './storage/database.ts'
import { decisionDrafts } from './storage/decision-drafts.ts'
import { decisionDrawer } from './storage/decision-drawer.ts'
import { createDrafts } from './storage/drafts.ts'
import { createHere, placesHere } from './storage/here.ts'
import { createKeeping } from './storage/keeping.ts'
import { keyChest } from './storage/key-chest.ts'
import { rootShelf } from './storage/root-shelf.ts'
import { seats } from './storage/seats.ts'
import { signerBook } from './storage/signer-book.ts'
import { vaultWhenAsked } from './storage/vault-when-asked.ts'
import { App } from './ui/app.tsx'
import { SafeBoundary } from './ui/components/safe-boundary.tsx'
import { HereProvider } from './ui/here-services.ts'
import { keepThePage } from './ui/keep-the-page.ts'
import { instantNow } from './ui/moment.ts'
import { type KeyChain, PaperProvider, type PaperServices } from './ui/paper-services.ts'
import { createPaperSession } from './ui/paper-session.ts'
import type { Services } from './ui/services.ts'
import { TroubleProvider, createTroubleDesk } from './ui/trouble/trouble-desk.ts'
import { TroubleNotice } from './ui/trouble/trouble-notice.tsx'
import { watchPage } from './ui/trouble/watch-page.ts'
import { watchInsight, watchPaper, watchSkims } from './ui/trouble/watch-work.ts'
import { whenIdle } from './ui/when-idle.ts'
import { spokenLanguage } from './words/spoken.ts'

const offline = createOffline({
  lamp: lampOf<OfflineState>('none'),
  workers: __SINGLE_FILE__ ? undefined : navigator.serviceWorker,
  page: location.href,
  script: import.meta.url,
})
const database = connection(openDatabase)
const keeping = createKeeping({ openDatabase: database, random })
const here = createHere({
  keeping,
  vault: vaultWhenAsked(keeping, random),
  openDatabase: database,
  places: placesHere(offline.settled),
  random,
  channel: typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(NAME),
})
const board = createBoardStore()
const trouble = createTroubleDesk()

const newId = () => hexOf(random(16))
const services: Services = {
  now: instantNow,
  later,
  newId,
  drafts: createDrafts({ openShelf: keeping.openShelf, now: instantNow, newId, whenIdle }),
  takeSeat: seats({ locks: navigator.locks, openChannel: (name) => new BroadcastChannel(name), newId }),
  keeping: browserPromise(navigator.storage),
  insight: watchInsight(createInsightClient(startInsightWorker), trouble),
  divergence: watchInsight(createDivergenceClient(startInsightWorker), trouble),
  board,
  skims: skimPoolWhenAsked(async () => {
    const [{ createSkimPool, usualPoolSize }, { createBoardBatch }] = await Promise.all([
      import('./jobs/skim-pool-client.ts'), import('./state/board-batch.ts'),
    ])
    return createSkimPool({
      start: startPaperWorker,
      size: usualPoolSize(navigator.hardwareConcurrency),
      now: instantNow,
      language: spokenLanguage(),
      tell: watchSkims(createBoardBatch(board, {
        later: requestAnimationFrame, rest: (work) => setTimeout(work, 150),
      }), trouble),
    })
  }),
  offline,
  isSingleFile: __SINGLE_FILE__,
}

const paper: PaperServices = {
  paper: watchPaper(createPaperClient(startPaperWorker), trouble),
  session: createPaperSession(),
  // Storage keeps a key as it came, without looking into it; it came from here.
  keys: keyChest(keeping.database) as KeyChain,
  signers: signerBook(keeping.database),
  roots: rootShelf(keeping.database),
  decisions: decisionDrafts(decisionDrawer(keeping.current), newId),
  now: instantNow,
  random,
  sha256: globalThis.crypto.subtle ? sha256 : null,
  canKeepOnDevice: location.protocol !== 'file:',
  release: __RELEASE__,
}

keepThePage()
watchPage(window, trouble)
// The development server has no such worker, and would be hidden by one.
if (import.meta.env.PROD) whenIdle(() => {
  if (keeping.kind.get() !== 'nothing') void offline.begin()
})

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <TroubleProvider value={trouble}>
        <SafeBoundary>
          <HereProvider value={here}>
            <PaperProvider value={paper}>
              <App services={services} />
            </PaperProvider>
          </HereProvider>
        </SafeBoundary>
        <TroubleNotice />
      </TroubleProvider>
    </StrictMode>,
  )
}

function random(length: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(length))
}

function later(work: () => void, ms: number): () => void {
  const timer = setTimeout(work, ms)
  return () => clearTimeout(timer)
}
