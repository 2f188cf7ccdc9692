import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './command.ts'

type Command = (from: string, to: string) => readonly [program: string, ...args: readonly string[]]

const COMMANDS: Readonly<Record<string, Command>> = {
  'qpdf': (from, to) => ['qpdf', from, to],
  'qpdf, objects in streams': (from, to) => ['qpdf', '--object-streams=generate', from, to],
  'qpdf, linearised': (from, to) => ['qpdf', '--linearize', from, to],
  'qpdf, locked': (from, to) => ['qpdf', '--encrypt', 'a', 'b', '256', '--', from, to],
  'mutool clean': (from, to) => ['mutool', 'clean', from, to],
  'pdfunite': (from, to) => ['pdfunite', from, to],
  'Ghostscript': (from, to) => ['gs', '-q', '-sDEVICE=pdfwrite', '-o', to, from],
}

/** A signed report as other programs save it, by their names. Those that are not on this machine are left out. */
export function savedByOthers(folder: string, signed: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const [from, to] = [join(folder, 'signed.pdf'), join(folder, 'saved.pdf')]
  writeFileSync(from, signed)
  const saved = new Map<string, Uint8Array>()
  for (const [name, command] of Object.entries(COMMANDS)) {
    rmSync(to, { force: true })
    const [program, ...args] = command(from, to)
    run(program, args)
    if (existsSync(to)) saved.set(name, readFileSync(to))
  }
  return saved
}
