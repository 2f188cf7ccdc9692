/** Nobody can ever own this name (RFC 2606), so that not even a browser without rules has anybody to tell. */
export const NOWHERE = 'https://example.invalid/'

/** Milliseconds. A browser says at once what it refuses. */
const PATIENCE = 1_000

const link = (): HTMLLinkElement => Object.assign(document.createElement('link'), { rel: 'stylesheet', href: NOWHERE })

/** Some ways out that harm nobody. The policy of the page forbids the first seven, the guard the others. */
const ATTEMPTS = {
  fetch: () => fetch(`${NOWHERE}hello`),
  socket: () => new WebSocket(NOWHERE.replace('https', 'wss')),
  events: () => new EventSource(NOWHERE),
  beacon: () => navigator.sendBeacon(NOWHERE, 'hello'),
  image: () => Object.assign(new Image(), { src: NOWHERE }),
  style: () => {
    const style = link()
    document.head.append(style)
    setTimeout(() => style.remove(), PATIENCE)
  },
  font: () => new FontFace('hello', `url(${NOWHERE})`).load(),
  frame: () => document.createElement('iframe'),
  peer: () => new RTCPeerConnection(),
} satisfies Readonly<Record<string, () => unknown>>

export type Way = keyof typeof ATTEMPTS

export const WAYS = Object.keys(ATTEMPTS) as readonly Way[]

/** What the browser was seen to do. 'unseen': it said nothing; 'gone': the means to try it is not there. */
export type Outcome =
  | { readonly kind: 'refused'; readonly rule: string }
  | { readonly kind: 'gone' | 'through' | 'unseen' }

/** Tries one way and says what the browser did. Only for a page whose policy forbids it: see `forbidsSending`. */
export async function tryToLeave(way: Way): Promise<Outcome> {
  const refusal = nextRefusal()
  if (way === 'frame' || way === 'peer') return madeOrGone(way)
  try {
    Promise.resolve(ATTEMPTS[way]()).catch(() => undefined)
  } catch {
    // Some browsers throw besides telling; what they tell is what counts.
  }
  const rule = await refusal
  return rule === null ? { kind: 'unseen' } : { kind: 'refused', rule }
}

function madeOrGone(way: 'frame' | 'peer'): Outcome {
  try {
    const made = ATTEMPTS[way]()
    if (made instanceof RTCPeerConnection) made.close()
    return { kind: 'through' }
  } catch {
    return { kind: 'gone' }
  }
}

/** The directive by which the browser refuses something to that address; null when it says nothing for a while. */
function nextRefusal(): Promise<string | null> {
  return new Promise(resolve => {
    const end = (rule: string | null) => {
      document.removeEventListener('securitypolicyviolation', hear)
      resolve(rule)
    }
    const hear = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent) => {
      if (blockedURI.includes('example.invalid')) end(effectiveDirective)
    }
    document.addEventListener('securitypolicyviolation', hear)
    setTimeout(() => end(null), PATIENCE)
  })
}
