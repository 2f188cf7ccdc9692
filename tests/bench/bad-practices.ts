import type { Page } from 'playwright-core'

/** What the browser complained of while the page was loaded: its console, and the panel of issues. */
type Complaints = string[]

export async function watchPractices(page: Page): Promise<Complaints> {
  const complaints: Complaints = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  const session = await page.context().newCDPSession(page)
  await session.send('Audits.enable')
  // The panel tells of old ways too: an API that browsers are going to give up is an issue there.
  session.on('Audits.issueAdded', ({ issue }) => complaints.push(`issue: ${issue.code}`))
  return complaints
}

/** What Lighthouse asks for under "best practices" and can be asked of a page that a script drives. */
export async function badPracticesOf(page: Page, complaints: Complaints): Promise<readonly string[]> {
  const cookies = await page.context().cookies()
  const found = await page.evaluate(() => {
    const images = [...document.images].filter(({ naturalHeight, height }) => naturalHeight > 0 && height > 0)
    const isBent = ({ width, height, naturalWidth, naturalHeight }: HTMLImageElement) =>
      Math.abs(width / height - naturalWidth / naturalHeight) > 0.05
    const paste = new Event('paste', { cancelable: true, bubbles: true })
    return {
      'an older doctype': document.doctype?.name !== 'html' || document.compatMode !== 'CSS1Compat',
      'no charset': document.characterSet !== 'UTF-8' || document.querySelector('meta[charset]') === null,
      'no viewport': document.querySelector('meta[name=viewport]') === null,
      'no policy': document.querySelector('meta[http-equiv=Content-Security-Policy]') === null,
      'no secure context': !isSecureContext,
      'a bent picture': images.some(isBent),
      'a field that refuses to paste': [...document.querySelectorAll('input, textarea')].some((field) =>
        !field.dispatchEvent(paste)),
      'letters under 12 pixels': [...document.querySelectorAll('p, li, a, button, label')].some((element) =>
        Number.parseFloat(getComputedStyle(element).fontSize) < 12),
    }
  })
  const broken = Object.entries(found).filter(([, isBroken]) => isBroken).map(([name]) => name)
  return [...complaints, ...broken, ...cookies.map(({ name }) => `cookie: ${name}`)]
}
