import { Suspense, createElement } from 'react'
import { renderToReadableStream } from 'react-dom/server'
import { expect, test } from 'vitest'
import { NotLoaded, lazily } from '../../../src/ui/lazily.ts'

/** A screen that comes at the last of so many attempts. */
const screen = (failures: number) => {
  let attempts = 0
  return lazily(async () => {
    attempts += 1
    if (attempts <= failures) throw new TypeError('Failed to fetch dynamically imported module')
    return () => createElement('p', null, `here at ${attempts}`)
  })
}

/** What stands there, or the error that a boundary around it would catch. */
async function drawn(lazy: ReturnType<typeof screen>): Promise<unknown> {
  let caught: unknown = null
  const element = createElement(Suspense, { fallback: null }, createElement(lazy))
  const stream = await renderToReadableStream(element, { onError: (error) => void (caught = error) })
  await stream.allReady.catch(() => undefined)
  return caught ?? new Response(stream).text()
}

test('a screen that did not come stays so until somebody asks for it again, and can come then', async () => {
  const lazy = screen(1)
  const caught = await drawn(lazy)
  expect(caught).toBeInstanceOf(NotLoaded)
  expect(await drawn(lazy)).toBe(caught)
  if (caught instanceof NotLoaded) caught.forget()
  expect(await drawn(lazy)).toContain('here at 2')
})

test('one that did not come ahead of time is fetched when somebody turns to it', async () => {
  const lazy = screen(1)
  lazy.prepare()
  await new Promise((resolve) => setTimeout(resolve))
  expect(await drawn(lazy)).toContain('here at 2')
})
