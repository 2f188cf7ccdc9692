import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { worksheetText } from '../../src/record/canonical.ts'
import type { Worksheet } from '../../src/record/worksheet.ts'
import { launchChromium } from '../browser/chromium.ts'
import { buildSite, serveSite } from '../browser/site.ts'
import { exported } from '../cases/exported.ts'
import { heavyWorksheet } from '../cases/heavy-worksheet.ts'
import { largeWorksheet } from '../cases/large-worksheet.ts'
import { workedExample } from '../cases/worked-example.ts'
import { type Figure, tableOf } from './figure.ts'
import { measureAnswers } from './measure-answers.ts'
import { measureBoard } from './measure-board.ts'
import { measureInteractions } from './measure-interactions.ts'
import { measureInsight, measureShares } from './measure-insight.ts'
import { measureLevers } from './measure-levers.ts'
import { measureLighthouse } from './measure-lighthouse.ts'
import { measureMerge } from './measure-merge.ts'
import { measurePaper } from './measure-paper.ts'
import { measureBesidePdfkit, measureScore } from './measure-rules.ts'
import { measureSaving } from './measure-saving.ts'
import { measureStalls } from './measure-stalls.ts'
import { measureStart } from './measure-start.ts'

/** Builds, drives the real browser, and prints one table: figures beside their targets. None of them fails the run. */
export async function main(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  await buildSite(join(folder, 'site'))
  const server = await serveSite(join(folder, 'site'))
  const browser = await launchChromium()
  try {
    const site = `http://127.0.0.1:${(server.httpServer.address() as AddressInfo).port}/`
    const saved = (name: string, worksheet: Worksheet) => {
      const file = join(folder, `${name}.worksheet.json`)
      writeFileSync(file, worksheetText(worksheet))
      return file
    }
    const example = { name: 'worked example', file: saved('example', workedExample), render: 250, kilobytes: 180 }
    const large = { name: 'large worksheet', file: saved('large', largeWorksheet), render: 2500 }
    const start = await measureStart(browser, site)
    const lighthouse = await measureLighthouse(browser, join(folder, 'site'))
    const answers = await measureAnswers(browser, site)
    const saving = await measureSaving(site, saved('heavy', heavyWorksheet))
    const insights = [await measureInsight(browser, site, example), await measureInsight(browser, site, large)]
    const papers = [await measurePaper(browser, site, example), await measurePaper(browser, site, large)]
    const inside = [...(await rules()), ...measureLevers(), ...measureShares(), ...measureMerge(), ...insights]
    const board = await measureBoard(browser, site, folder)
    const stalls = await measureStalls(browser, site, join(folder, 'slow'))
    const interactions = await measureInteractions(browser, site, folder)
    const onPaper = papers.flatMap(paper => paper.figures)
    const atWork = [...answers, ...saving, ...inside, ...onPaper, ...board, ...stalls, ...interactions]
    console.log(tableOf([...start, ...lighthouse, ...atWork, stallOf(papers)]))
    return 0
  } finally {
    await browser.close()
    await server.close()
    rmSync(folder, { recursive: true })
  }
}

async function rules(): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const [name, worksheet] of [['worked example', workedExample], ['large worksheet', largeWorksheet]] as const) {
    figures.push(measureScore(name, worksheet), ...(await measureBesidePdfkit(name, await exported(worksheet))))
  }
  return figures
}

function stallOf(papers: readonly { readonly stall: number }[]): Figure {
  const value = Math.max(...papers.map(({ stall }) => stall))
  return { name: 'longest main-thread stall during export', value, unit: 'ms', target: 50 }
}
