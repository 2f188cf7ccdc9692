import { remove } from './guard/as-they-were.ts'
import { leaveOneServiceWorker, leaveOneWorker } from './guard/leave-one-worker.ts'
import { makeNoFrames } from './guard/no-frames.ts'
import { shareOnlyFiles } from './guard/share-only-files.ts'
import { stayOnPage, stopLinks, stopScriptedClicks } from './guard/stay-on-page.ts'
import { trustOnlyBlobs } from './guard/trust-only-blobs.ts'

/**
 * Runs before every other script of the page and takes away what the page's policy cannot forbid: peer connections,
 * leaving for another address, opening a second window, frames, sharing anything but files, and workers with an
 * address, but for the one that keeps this page for use without network. It is a second wall, not the first. What a
 * script that already runs here can still do stands in tests/browser/egress.test.ts and on the page "What leaves this
 * browser".
 */

/** Names and positions reach an outside server through connection checks, which no directive of a policy governs. */
const PEER_CONNECTIONS = ['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel', 'WebTransport'] as const

/** Parts of a browser that ask other machines for the page, and are under no policy or a policy of their own. */
const ASKING = ['sharedStorage', 'PaymentRequest', 'PresentationRequest'] as const
const ASKING_OF_NAVIGATOR = ['credentials', 'joinAdInterestGroup', 'presentation', 'registerProtocolHandler'] as const

remove(window, [...PEER_CONNECTIONS, ...ASKING])
remove(Navigator.prototype, ASKING_OF_NAVIGATOR)
leaveOneWorker()
trustOnlyBlobs()
makeNoFrames()
shareOnlyFiles()
stayOnPage()
stopLinks()
stopScriptedClicks()
leaveOneServiceWorker()
window.open = () => null
