import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { bundledChromium } from './bundled-chromium.ts'

/** A browser to drive: where it was found, its program, and what its environment needs besides ours. */
export interface Chromium {
  readonly from: 'BROWSER_EXE' | 'bundled' | 'installed' | 'playwright'
  readonly executablePath: string
  readonly env: Readonly<Record<string, string>>
}

/**
 * The browser the tests use: the one BROWSER_EXE names, else the bundled one, which is the same everywhere, else an
 * installed one, else Playwright's own.
 *
 * @throws when there is none, saying what to set
 */
export async function findChromium(): Promise<Chromium> {
  const asked = process.env['BROWSER_EXE']
  if (asked) return plain('BROWSER_EXE', asked)
  const bundled = await bundledChromium()
  if (bundled) return bundled
  const installed = installedChromium()
  if (installed) return installed
  const own = chromium.executablePath()
  if (existsSync(own)) return plain('playwright', own)
  throw new Error('No Chromium found. Set BROWSER_EXE to the program of a Chromium, Chrome or Edge.')
}

/** A browser that somebody has installed on this machine, if there is one. */
export function installedChromium(): Chromium | undefined {
  const place = installedPlaces().find(existsSync)
  return place === undefined ? undefined : plain('installed', place)
}

/** Starts a browser without a window: the given one, or the one the tests use. */
export async function launchChromium(given?: Chromium): Promise<Browser> {
  const { executablePath, env } = given ?? (await findChromium())
  return chromium.launch({ executablePath, env: { ...process.env, ...env } as Record<string, string> })
}

function plain(from: Chromium['from'], executablePath: string): Chromium {
  return { from, executablePath, env: {} }
}

function installedPlaces(): readonly string[] {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const macs = ['Google Chrome', 'Chromium', 'Microsoft Edge']
  const windows = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe']
  const programs = ['ProgramFiles', 'ProgramFiles(x86)'].map(name => process.env[name] ?? '')
  return [
    ...folders.flatMap(folder => names.map(name => join(folder, name))),
    ...macs.map(name => `/Applications/${name}.app/Contents/MacOS/${name}`),
    ...programs.flatMap(folder => windows.map(name => join(folder, name))),
  ]
}
