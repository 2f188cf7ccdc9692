import kept from './tried.json'

/** What became of ways out, the worst first. */
export const FATES = ['open', 'guard', 'policy', 'silent'] as const
export type Fate = (typeof FATES)[number]

type Ways = Readonly<Record<string, readonly string[]>>

/** Ways out of one kind, by what became of them in the browser where it went worst. */
export type ByFate = Readonly<Record<Fate, readonly string[]>>

export function byFate(ways: Ways): ByFate {
  const worst = (way: string) => FATES.find(fate => ways[way]?.includes(fate))
  const named = FATES.map(fate => [fate, Object.keys(ways).filter(way => worst(way) === fate)])
  return Object.fromEntries(named) as ByFate
}

export const triedFromPage: Readonly<Record<keyof typeof kept.page, Ways>> = kept.page
export const triedFromWorkers: Ways = kept.workers
export const { on: triedOn, versions: triedWith } = kept
