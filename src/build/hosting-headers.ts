import { PAGE_HEADER_POLICY, PART_POLICY, SERVICE_WORKER_POLICY } from './content-policy.ts'

type Headers = Readonly<Record<string, string>>

/** Headers for some paths of the site. A `*` at the end stands for anything, as on the hosts that read such lists. */
interface HeaderRule {
  readonly path: string
  readonly headers: Headers
}

/** What a browser offers to pages and this one never uses. It copies text and asks to keep its drafts; no more. */
const UNUSED = [
  'accelerometer', 'autoplay', 'browsing-topics', 'camera', 'clipboard-read', 'compute-pressure',
  'display-capture', 'encrypted-media', 'fullscreen', 'gamepad', 'geolocation', 'gyroscope', 'hid',
  'identity-credentials-get', 'idle-detection', 'keyboard-map', 'local-fonts', 'magnetometer', 'microphone', 'midi',
  'otp-credentials', 'payment', 'picture-in-picture', 'publickey-credentials-create', 'publickey-credentials-get',
  'screen-wake-lock', 'serial', 'storage-access', 'sync-xhr', 'usb', 'window-management',
  'xr-spatial-tracking',
] as const

const EVERYWHERE: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': UNUSED.map(feature => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** Asked for anew each time, since their names stay: the service worker must see a new release. */
const ASKED_ANEW = 'no-cache'
/** A file with its own hash in its name never changes. */
const NEVER_CHANGES = 'public, max-age=31536000, immutable'

const page = { 'Content-Security-Policy': PAGE_HEADER_POLICY, 'Cache-Control': ASKED_ANEW }
const part = (caching: string) => ({ 'Content-Security-Policy': PART_POLICY, 'Cache-Control': caching })

/**
 * What a host sends along with the site. No two of the narrower rules hold for one path: where a policy came twice,
 * hosts would join them, the browser would obey both, and the service worker could not fetch what it is to keep.
 */
export const HEADER_RULES: readonly HeaderRule[] = [
  { path: '/*', headers: EVERYWHERE },
  { path: '/', headers: page },
  { path: '/index.html', headers: page },
  { path: '/sw.js', headers: { 'Content-Security-Policy': SERVICE_WORKER_POLICY, 'Cache-Control': ASKED_ANEW } },
  { path: '/assets/*', headers: part(NEVER_CHANGES) },
  { path: '/schema/*', headers: part(ASKED_ANEW) },
  { path: '/icon.svg', headers: part(ASKED_ANEW) },
]

/** The headers of one path of the site, such as `/sw.js`. */
export function headersOf(path: string): Headers {
  const holds = (rule: HeaderRule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path
  return Object.assign({}, ...HEADER_RULES.filter(holds).map(({ headers }) => headers))
}
