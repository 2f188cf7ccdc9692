import type { Seat, SeatEvents, TakeSeat } from '../record/seat.ts'

/** Under file:// all local pages share one space of locks and channels. */
const PREFIX = 'affordance-worksheet/draft/'

/** A page that is loaded again asks before the one it replaces has let go (ms). */
const UNTIL_FOLLOWING = 300
/** A tab that has not answered by then sleeps, or hangs (ms). */
const UNTIL_SILENT = 1500
/** Somebody asked and never came: the one who gave way goes on (ms). */
const UNTIL_FORGOTTEN = 4000

type Message =
  | { readonly kind: 'written' }
  | { readonly kind: 'ask'; readonly token: string }
  | { readonly kind: 'answer'; readonly token: string; readonly isSaved: boolean }

export interface Rooms {
  /** Absent where the page is not served securely, and in older browsers. */
  readonly locks: LockManager | undefined
  readonly openChannel: (name: string) => BroadcastChannel
  readonly newId: () => string
}

/** Seats by Web Locks: the browser itself lets go of one when its tab ends, however it ends. */
export const seats = (rooms: Rooms): TakeSeat => async (draft, events) => {
  const { locks } = rooms
  if (locks === undefined) return LONE
  try {
    return await takeSeat(locks, rooms, PREFIX + draft, events)
  } catch {
    return LONE
  }
}

const LONE: Seat = { atFirst: 'lone', takeOver: async () => 'taken', tellWritten: nothing, leave: nothing }

const takeSeat = async (
  locks: LockManager, { openChannel, newId }: Rooms, name: string, events: SeatEvents,
): Promise<Seat> => {
  const channel = openChannel(name)
  const answers = new Map<string, (isSaved: boolean) => void>()
  let letGo: (() => void) | null = null
  let waiting = new AbortController()
  let isLeft = false

  const tell = channel.postMessage.bind(channel)
  const post = (message: Message) => isLeft || tell(message)
  /** Resolves once the seat is ours. What ends that later, other than we, is another tab that took it. */
  const sit = (options: LockOptions): Promise<void> =>
    new Promise((seated, refused) => {
      const hold = () =>
        new Promise<void>((resolve) => {
          if (isLeft) return resolve()
          letGo = resolve
          seated()
        })
      locks.request(name, options, hold).catch((error: unknown) => {
        if (letGo === null) return refused(error)
        letGo = null
        events.onLost()
        waitInLine()
      })
    })
  const waitInLine = (): Promise<void> => {
    waiting = new AbortController()
    const seated = sit({ signal: waiting.signal })
    seated.then(events.onSeated, nothing)
    return seated
  }
  const hear = async (message: Message) => {
    if (message.kind === 'answer') return answers.get(message.token)?.(message.isSaved)
    if (message.kind === 'written') return letGo === null && events.onWritten()
    if (message.kind !== 'ask' || letGo === null) return
    const held = letGo
    const isSaved = await events.onAsked()
    post({ kind: 'answer', token: message.token, isSaved })
    if (isSaved) setTimeout(() => letGo === held && events.onSeated(), UNTIL_FORGOTTEN)
  }
  const ask = (): Promise<boolean | 'silent'> => {
    const token = newId()
    post({ kind: 'ask', token })
    const answer = new Promise<boolean>((resolve) => answers.set(token, resolve))
    return Promise.race([answer, pause(UNTIL_SILENT).then(() => 'silent' as const)])
  }
  // Another local page may use the channel too, and say anything.
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => void hear(Object(data) as Message))

  const first = sit({ signal: waiting.signal })
  const atFirst = await Promise.race([
    first.then(() => 'writing' as const), pause(UNTIL_FOLLOWING).then(() => 'following' as const),
  ])
  if (atFirst === 'following') first.then(events.onSeated, nothing)
  return {
    atFirst,
    takeOver: async (force) => {
      if (!force && (await ask()) === false) return 'unsaved-there'
      // The other one may have gone meanwhile, and the seat be ours.
      if (letGo !== null || isLeft) return 'taken'
      waiting.abort()
      await sit({ steal: true })
      events.onSeated()
      return 'taken'
    },
    tellWritten: () => post({ kind: 'written' }),
    leave: () => {
      isLeft = true
      const held = letGo
      letGo = null
      waiting.abort()
      held?.()
      channel.close()
    },
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

function nothing(): void {}
