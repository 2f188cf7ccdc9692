import { type ComponentType, type ReactNode, createElement, use } from 'react'
import { whenIdle } from './when-idle.ts'

/** A screen whose code comes later. */
export interface LazyScreen<Props> {
  (props: Props): ReactNode
  /** Fetches the code before anybody turns to the screen. Where that fails, whoever turns to it fetches it again. */
  readonly prepare: () => Promise<void>
}

/** A screen did not come. It stays so until somebody asks for it again: then `forget` lets it be fetched anew. */
export class NotLoaded extends Error {
  readonly forget: () => void

  constructor(cause: unknown, forget: () => void) {
    super(cause instanceof Error ? cause.message : String(cause))
    this.name = 'NotLoadedError'
    this.forget = forget
  }
}

/**
 * A screen that is fetched when it is first turned to, inside a Suspense. Once it is here it is drawn at once, where
 * React's own `lazy` shows the fallback first, and then waits a third of a second before it takes that away. And one
 * that could not be fetched can be fetched again, where `lazy` stays broken for as long as the page is open.
 */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyScreen<Props> {
  let here: ComponentType<Props> | null = null
  let coming: Promise<ComponentType<Props>> | null = null
  const forget = () => {
    coming = null
  }
  const fetched = () => {
    coming ??= load().then(
      (screen) => (here = screen),
      (error: unknown) => Promise.reject(new NotLoaded(error, forget)),
    )
    return coming
  }
  const Lazy = (props: Props) => createElement(here ?? use(fetched()), props)
  const prepare = () => fetched().then(() => undefined, forget)
  return Object.assign(Lazy, { prepare })
}

/** Fetches one screen after another while the page has nothing else to do. */
export const prepareSoon = (screens: readonly Pick<LazyScreen<never>, 'prepare'>[]): void => whenIdle(() => {
  for (const screen of screens) void screen.prepare()
})
