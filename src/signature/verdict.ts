import type { SignatureReport } from './verify.ts'

/** The whole check in one word. `intact` needs a signature; anything that nobody signed makes it `altered`. */
export function verdictOf(report: SignatureReport): 'intact' | 'altered' | 'unsigned' | 'unreadable' {
  if (report.kind === 'unreadable') return 'unreadable'
  const broken = report.signatures.some(({ integrity }) => integrity === 'broken')
  if (broken || report.afterLast.kind === 'changed') return 'altered'
  return report.signatures.length === 0 ? 'unsigned' : 'intact'
}
