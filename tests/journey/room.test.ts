import { readFile } from 'node:fs/promises'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { launchChromium } from '../browser/chromium.ts'
import { violationsOf } from './violations-of.ts'
import { addPerson, saveWorksheet, visit } from './walk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

const PEOPLE = [
  ['Ada', 'Clinician'], ['Ben', 'Carer or family'], ['Cem', 'Engineer'],
] as const

/** The worked example with three people at the table, at one question of the show of hands. */
async function inRoom(question: string, options: Parameters<typeof visit>[2] = {}) {
  const visited = await visit(browser, inject('site'), options)
  const { page } = visited
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  for (const [name, role] of PEOPLE) await addPerson(page, name, role)
  await turnTo(page, question)
  await page.getByRole('heading', { level: 1, name: 'Show of hands' }).waitFor()
  return visited
}

/** As a link does, without loading the page again. */
async function turnTo(page: Page, question: string): Promise<void> {
  await page.evaluate(place => {
    location.hash = `#/room${place}`
  }, question)
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key)
}

function said(page: Page): Locator {
  return page.locator('.room__message')
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.id ?? '')
}

/** Whom the worksheet file calls by which id, and the two sides of one question. */
async function savedAt(page: Page, question: string) {
  const { team, answers } = JSON.parse(await readFile(await saveWorksheet(page), 'utf8'))
  const ids: readonly string[] = team.order
  return {
    ids,
    joint: answers.joint.all[question],
    own: ids.map(id => answers.positions[id]?.all[question]?.value ?? null),
  }
}

test('three people raise hands by keyboard alone, settle it, and one keeps a different view', async () => {
  const { page, context, complaints } = await inRoom('/when.oversight')
  await expect.poll(() => focused(page)).toBe('room-question')
  await press(page, '1')
  await expect.poll(() => said(page).textContent()).toBe('Ada: Before. Next: Ben.')
  await press(page, '5', '2')
  await expect.poll(() => said(page).textContent()).toContain('Cem: In the session. Everybody has answered.')
  await press(page, '3')
  await expect.poll(() => said(page).textContent()).toContain('Choose a person first')
  await press(page, 'Enter')
  await expect.poll(() => said(page).textContent()).toContain('There is a tie')

  await press(page, 'ArrowUp', '1', 'Enter')
  await expect.poll(() => said(page).textContent()).toBe('Together: Before. 1 sees it otherwise.')
  await press(page, 'r')
  await page.keyboard.type('The ward reads every draft, 1 by 1')
  await press(page, 'Escape')
  expect(await focused(page)).toBe('room-question')
  const { ids, joint, own } = await savedAt(page, 'when.oversight')
  expect(own).toEqual(['before', 'never', 'before'])
  expect(joint).toMatchObject({
    value: 'before',
    settled: { held: [ids[0], ids[2]], accepted: [], reason: 'The ward reads every draft, 1 by 1' },
  })

  const dissent = page.getByRole('group', { name: 'Ben (Carer or family): Never' })
  await expect.poll(() => dissent.getByRole('radio', { name: 'keeps a different view' }).isChecked()).toBe(true)
  await dissent.getByRole('radio', { name: 'accepts the joint answer' }).check()
  expect((await savedAt(page, 'when.oversight')).joint.settled.accepted).toEqual([ids[1]])
  await press(page, 'n')
  await expect.poll(() => focused(page)).toBe('room-question')
  const heading = page.getByRole('heading', { level: 2 }).first()
  await expect.poll(() => heading.textContent()).not.toContain('see it before it counts')
  expect(complaints).toEqual([])
  await context.close()
})

test('what nobody raised a hand for can be the joint answer too, and several can be chosen', async () => {
  const { page, context } = await inRoom('/what.actions')
  await press(page, '1', '0', 'ArrowDown', '1', 'a', 'a', 'ArrowDown', 'u')
  expect((await savedAt(page, 'what.actions')).own).toEqual([['schedule', 'treat'], ['schedule'], null])
  await press(page, 'ArrowUp', 'ArrowUp', 'ArrowUp', 'Backspace')
  await expect.poll(() => said(page).textContent()).toBe('Ada has no answer now.')
  expect((await savedAt(page, 'what.actions')).own).toEqual([null, ['schedule'], null])

  const before: readonly string[] = (await savedAt(page, 'what.actions')).joint.value
  await press(page, 'Shift+b')
  const { joint } = await savedAt(page, 'what.actions')
  expect(joint).toMatchObject({ settled: { held: [], accepted: [] } })
  expect(joint.value.toSorted()).toEqual([...before, 'crisis'].toSorted())
  await context.close()
})

test('hidden hands say nothing until all are up or they are shown', async () => {
  const { page, context } = await inRoom('/who.ages')
  await page.getByRole('checkbox', { name: 'Hide hands until all are up' }).check()
  await press(page, '2', 'Enter')
  await expect.poll(() => said(page).textContent()).toContain('Hands are still hidden')
  const main = page.getByRole('main')
  await expect.poll(() => main.getByText('1 hand', { exact: true }).count()).toBe(0)
  await expect.poll(() => main.locator('[aria-pressed=true]').count()).toBe(0)
  await expect.poll(() => main.getByText('Joint answer', { exact: true }).count()).toBe(0)
  await press(page, '1')
  await expect.poll(() => said(page).textContent()).toBe('Ben has answered. Next: Cem.')
  await press(page, 'v')
  await expect.poll(() => main.getByText('1 hand', { exact: true }).count()).toBe(2)
  await context.close()
})

test('without keys all goes by pointer, and an answer from before is not asked for again', async () => {
  const { page, context } = await inRoom('/who.ages')
  await page.getByRole('button', { name: /^1\s*Adults/ }).click()
  expect(await focused(page)).toBe('room-question')
  await page.getByRole('checkbox', { name: 'Use single keys' }).uncheck()
  await press(page, '2', 'n')
  expect((await savedAt(page, 'who.ages')).own).toEqual(['adults', null, null])

  await turnTo(page, '/who.acuity')
  await page.getByRole('heading', { level: 2, name: /unwell/ }).waitFor()
  await turnTo(page, '/who.ages')
  await page.getByText('Now: Ben').waitFor()
  await expect.poll(() => page.getByRole('button', { name: /^Ada/ }).textContent()).toContain('from before')
  await page.getByRole('button', { name: /^Ada/ }).click()
  await page.getByRole('button', { name: 'Take back the answer of Ada' }).click()
  await expect.poll(() => focused(page)).toBe('room-question')
  expect((await savedAt(page, 'who.ages')).own).toEqual([null, null, null])
  await context.close()
})

test('a joint answer goes to the worksheet, whichever what-if lies open, and undo takes it back', async () => {
  const { page, context } = await inRoom('/who.ages')
  await page.evaluate(() => {
    location.hash = '#/risks'
  })
  await page.getByRole('button', { name: /^Try as a what-if: / }).first().click()
  await page.getByRole('button', { name: 'Open it' }).click()
  await turnTo(page, '/who.ages')
  await page.getByText('This page is about the worksheet itself').waitFor()
  await page.getByRole('heading', { level: 2, name: 'How young can people be?' }).waitFor()
  const before = (await savedAt(page, 'who.ages')).joint
  await press(page, 'Shift+3')
  expect((await savedAt(page, 'who.ages')).joint).toMatchObject({ value: 'under-13' })
  await press(page, 'Control+z')
  expect((await savedAt(page, 'who.ages')).joint).toEqual(before)
  await context.close()
})

test('at a desk the steps lie over nothing of the room, scrolled or in longer words', async () => {
  const { page, context } = await inRoom('/when.oversight', { viewport: { width: 1280, height: 720 } })
  const boxOf = (part: string) => page.locator(part).evaluate(element => element.getBoundingClientRect().toJSON())
  const isClear = async (part: string, edge: string) => (await boxOf(part))[edge] - (await boxOf('.steps')).bottom > -1
  await boxOf('.room__people')
  await page.evaluate(() => window.scrollTo(0, 200))
  await expect.poll(() => isClear('.room__people', 'top')).toBe(true)
  await page.goto(inject('site'))
  await page.getByRole('button', { name: 'Español' }).click()
  await page.getByRole('button', { name: 'Abrir el ejemplo resuelto' }).click()
  await page.locator('.steps').waitFor()
  await turnTo(page, '')
  await expect.poll(() => isClear('.room__head', 'bottom')).toBe(true)
  await context.close()
})

test('with nobody at the table it says so, and leads to where people are added', async () => {
  const { page, context } = await visit(browser, inject('site'))
  await page.getByRole('button', { name: 'Open the worked example' }).click()
  await page.getByRole('heading', { level: 1, name: 'Feature', exact: true }).waitFor()
  await turnTo(page, '')
  await page.getByText('Nobody is at the table yet').waitFor()
  await page.getByRole('link', { name: 'Add people in Feature' }).click()
  await page.getByRole('heading', { level: 1, name: 'Feature', exact: true }).waitFor()
  await context.close()
})

test('on a phone axe-core finds nothing, and nothing stands beyond its edge', async () => {
  const { page, context } = await inRoom('/when.oversight', { viewport: { width: 360, height: 780 } })
  await press(page, '1', '5', '1', 'Enter')
  await page.getByRole('group', { name: 'Ben (Carer or family): Never' }).waitFor()
  expect(await violationsOf(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await context.close()
})
