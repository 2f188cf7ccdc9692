import type { FileCheck } from '../../src/jobs/check-file.ts'
import type { SignatureReport } from '../../src/signature/verify.ts'

/** All that a check says against a file: kinds of problems, ways to changes, why it read nothing, what differs. */
export function told({ signatures, attached, printed, result }: FileCheck): readonly string[] {
  const compared = Object.entries({ printed, result }).flatMap(([what, is]) => (is === 'different' ? [what] : []))
  return [...toldBySignatures(signatures), ...compared, ...(attached.kind === 'none' ? ['no-worksheet'] : [])]
}

export function toldBySignatures(report: SignatureReport): readonly string[] {
  if (report.kind === 'unreadable') return [report.reason]
  const { signatures, afterLast, movingParts } = report
  const problems = signatures.flatMap(signature => signature.problems)
  const said = problems.map(problem => ('where' in problem ? problem.where : problem.kind))
  const after = afterLast.kind === 'changed' ? ['trailing-bytes', ...afterLast.where] : []
  return [...said, ...after, ...movingParts]
}
