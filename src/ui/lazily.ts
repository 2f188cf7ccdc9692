import { type ComponentType, type ReactNode, createElement, use } from 'react'
import { whenIdle } from './when-idle.ts'

/** A screen whose code comes later. */
export interface LazyScreen<Props> {
  (props: Props): ReactNode
  /** Fetches the code before anybody turns to the screen. Where that fails, whoever turns to it is told. */
  readonly prepare: () => Promise<void>
}

/**
 * A screen that is fetched when it is first turned to, inside a Suspense. Once it is here it is drawn at once, where
 * React's own `lazy` shows the fallback first, and then waits a third of a second before it takes that away.
 */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyScreen<Props> {
  let here: ComponentType<Props> | null = null
  let coming: Promise<ComponentType<Props>> | null = null
  const fetched = () => {
    coming ??= load().then((screen) => (here = screen))
    return coming
  }
  const Lazy = (props: Props) => createElement(here ?? use(fetched()), props)
  const prepare = () => fetched().then(() => undefined, () => undefined)
  return Object.assign(Lazy, { prepare })
}

/** Fetches one screen after another while the page has nothing else to do. */
export const prepareSoon = (screens: readonly Pick<LazyScreen<never>, 'prepare'>[]): void => whenIdle(() => {
  for (const screen of screens) void screen.prepare()
})
