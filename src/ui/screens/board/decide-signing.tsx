import type { Decision } from '../../../record/decision.ts'
import { pagesDecide } from '../../../words/en/pages-decide.ts'
import { Notice } from '../../components/notice.tsx'
import { usePaper } from '../../paper-services.ts'
import { useHeld } from '../../paper-session.ts'
import { CHECK, goTo } from '../../route.ts'
import { tableOf } from '../check/decision-table.ts'
import { SigningForm } from '../check/signing-form.tsx'
import { useCounterSigning } from '../check/use-counter-signing.ts'
import type { Making } from './use-make-decision.ts'

const words = pagesDecide.make

interface DecideSigningProps {
  readonly decision: Decision
  readonly made: NonNullable<Making['made']>
}

/** The chair signs the sheet that was just made; once the form says something else, it has to be made again. */
export const DecideSigning = ({ decision, made }: DecideSigningProps) => {
  const { opened } = useHeld(usePaper().session)
  const signing = useCounterSigning(opened)
  const { sheet, from } = made
  if (sheet === null) return null
  const { answered } = signing
  const file = answered?.kind === 'signed'
    ? answered.signed.report
    : { file: sheet.file, pdf: sheet.pdf, record: tableOf(made.decision), signed: [] }
  return (
    <section aria-labelledby="decide-sign">
      <h2 id="decide-sign">{words.sign}</h2>
      {from === decision ? (
        <SigningForm file={file} signing={signing} text={words.signText} wasDrawnAnew onCheck={() => goTo(CHECK)} />
      ) : (
        <Notice kind="caution">
          <p>{words.stale}</p>
        </Notice>
      )}
    </section>
  )
}
