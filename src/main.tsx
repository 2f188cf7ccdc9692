import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createDivergenceClient, createInsightClient, startInsightWorker } from './jobs/insight-client.ts'
import { createPaperClient, startPaperWorker } from './jobs/paper-client.ts'
import { sha256 } from './jobs/sha256.ts'
import { createSkimPool, usualPoolSize } from './jobs/skim-pool-client.ts'
import { hexOf } from './signature/octets.ts'
import { createBoardBatch } from './state/board-batch.ts'
import { createBoardStore } from './state/board-store.ts'
import { decisionDrafts } from './storage/decision-drafts.ts'
import { databaseShelf } from './storage/database-shelf.ts'
import { openDatabase } from './storage/database.ts'
import { createDrafts } from './storage/drafts.ts'
import { keyChest } from './storage/key-chest.ts'
import { rootShelf } from './storage/root-shelf.ts'
import { signerBook } from './storage/signer-book.ts'
import { App } from './ui/app.tsx'
import { SafeBoundary } from './ui/components/safe-boundary.tsx'
import { keepThePage } from './ui/keep-the-page.ts'
import { instantNow } from './ui/moment.ts'
import { type KeyChain, PaperProvider, type PaperServices } from './ui/paper-services.ts'
import { createPaperSession } from './ui/paper-session.ts'
import type { Services } from './ui/services.ts'
import { whenIdle } from './ui/when-idle.ts'
import { spokenLanguage } from './words/spoken.ts'

const database = once(openDatabase)
const board = createBoardStore()

const services: Services = {
  now: instantNow,
  newId: () => hexOf(random(16)),
  drafts: createDrafts({
    openShelf: async () => databaseShelf(await database()),
    now: instantNow,
    newId: () => hexOf(random(16)),
    whenIdle,
  }),
  insight: createInsightClient(startInsightWorker),
  divergence: createDivergenceClient(startInsightWorker),
  board,
  skims: createSkimPool({
    start: startPaperWorker,
    size: usualPoolSize(navigator.hardwareConcurrency),
    now: instantNow,
    language: spokenLanguage(),
    tell: createBoardBatch(board, { later: requestAnimationFrame, rest: (work) => setTimeout(work, 150) }),
  }),
}

const paper: PaperServices = {
  paper: createPaperClient(startPaperWorker),
  session: createPaperSession(),
  // Storage keeps a key as it came, without looking into it; it came from here.
  keys: keyChest(database) as KeyChain,
  signers: signerBook(database),
  roots: rootShelf(database),
  decisions: decisionDrafts(database),
  now: instantNow,
  random,
  sha256: globalThis.crypto.subtle ? sha256 : null,
  canKeepOnDevice: location.protocol !== 'file:',
  release: __RELEASE__,
}

keepThePage()

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <SafeBoundary>
        <PaperProvider value={paper}>
          <App services={services} />
        </PaperProvider>
      </SafeBoundary>
    </StrictMode>,
  )
}

function random(length: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(length))
}

/** One connection for drafts, keys and signers. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}
