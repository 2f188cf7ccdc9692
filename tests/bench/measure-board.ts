import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { skimFile } from '../../src/jobs/skim-file.ts'
import { worksheetText } from '../../src/record/canonical.ts'
import type { Worksheet } from '../../src/record/worksheet.ts'
import { renderReport } from '../../src/report/render-report.ts'
import { exported } from '../cases/exported.ts'
import { workedExample } from '../cases/worked-example.ts'
import { run } from '../conformance/command.ts'
import { NOW, signedBy } from '../unit/signature/people.ts'
import { type Figure, median } from './figure.ts'
import { readInRoom, sortInRoom } from './watch-board.ts'

const FILES = 200
/** So many are made; the others are their copies under other names: signing them all would take longer than reading. */
const DISTINCT = 10
const ROWS = 1_000
/** What the project has set itself, in milliseconds. */
const PER_FILE = 600
const FIRST_ROW = 1_500
const ONE_FRAME = 17

/** A board's folder: worksheets with three signatures, listed with one worker and with two, and sorted. */
export async function measureBoard(browser: Browser, site: string, folder: string): Promise<readonly Figure[]> {
  const signed = await signedReports()
  const files = Array.from({ length: FILES }, (_, index) =>
    saved(folder, `report-${index}.pdf`, signed[index % DISTINCT] ?? new Uint8Array()))
  const rows = Array.from({ length: ROWS }, (_, index) =>
    saved(folder, `row-${index}.worksheet.json`, new TextEncoder().encode(worksheetText(varied(index)))))
  const perFile = await skimTimes(signed)
  const one = await readInRoom(browser, site, files, 1)
  const two = await readInRoom(browser, site, files, 2)
  const outside = pdfsigTime(files)
  return [
    figure('board: skim a report with three signatures, in Node', median(perFile), PER_FILE),
    figure(`board: ${FILES} such reports listed with one worker, per file`, one.whole / FILES, PER_FILE),
    figure(`board: ${FILES} such reports listed with two workers, per file`, two.whole / FILES),
    { name: 'board: two workers over one', value: one.whole / two.whole, unit: '×' },
    ...(outside === null ? [] : [
      figure('board: pdfsig over the same reports, per file', outside),
      { name: 'board: one worker beside pdfsig', value: one.whole / FILES / outside, unit: '×' as const },
    ]),
    figure('board: first row after the drop', one.firstRow, FIRST_ROW),
    figure('board: longest stall of the page while they are listed', one.stall),
    figure(`board: ${ROWS} rows sorted and laid out`, median(await sortInRoom(browser, site, rows)), ONE_FRAME),
  ]
}

function figure(name: string, value: number, target?: number): Figure {
  return { name, value, unit: 'ms', ...(target !== undefined && { target }) }
}

/** Another worksheet each time, with a title and a date of its own. */
function varied(index: number): Worksheet {
  const { answers } = workedExample
  const title = { value: `Feature ${(index * 7919) % ROWS} of a long list` }
  const joint = { ...answers.joint, all: { ...answers.joint.all, 'feature.for': title } }
  const changed = new Date(Date.UTC(2026, 0, 1, 0, (index * 104_729) % ROWS)).toISOString()
  return { ...workedExample, id: `worksheet-${index}`, changed, answers: { ...answers, joint } }
}

async function signedReports(): Promise<readonly Uint8Array[]> {
  const all: Uint8Array[] = []
  for (let index = 0; index < DISTINCT; index++) {
    all.push(await signedBy(renderReport(await exported(varied(index))).pdf, 1, 2, 3))
  }
  return all
}

function saved(folder: string, name: string, bytes: Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

async function skimTimes(files: readonly Uint8Array[]): Promise<readonly number[]> {
  const times: number[] = []
  for (let index = 0; index < FILES; index++) {
    const began = performance.now()
    await skimFile(files[index % DISTINCT] ?? new Uint8Array(), { now: NOW, language: 'en' })
    times.push(performance.now() - began)
  }
  return times
}

/** Milliseconds per file; null where the program is not installed. */
function pdfsigTime(files: readonly string[]): number | null {
  if (run('pdfsig', ['-v']) === undefined) return null
  const began = performance.now()
  for (const file of files) run('pdfsig', ['-nocert', file])
  return (performance.now() - began) / files.length
}
