import { type CarriedOver, carriedOver, newFormsSince } from '../../record/carried-over.ts'
import type { Worksheet } from '../../record/worksheet.ts'
import { ASKING_STEPS } from '../../state/step.ts'
import { pagesEarlier } from '../../words/en/pages-earlier.ts'
import { steps } from '../../words/en/steps.ts'
import { say } from '../../words/say.ts'

const words = pagesEarlier.carried

interface CarriedPartProps {
  /** Of the form that was opened. */
  readonly version: number
  /** As it was opened. */
  readonly record: Worksheet
  /** The file was exported, with a result and places to sign. */
  readonly isMadeAnew: boolean
}

/** What came along from an older form, counted; what is said otherwise now; and that nothing was left out. */
export const CarriedPart = ({ version, record, isMadeAnew }: CarriedPartProps) => {
  const forms = newFormsSince(version, record)
  return (
    <section>
      <h3>{words.heading}</h3>
      <p>{say(words.all, { version })}</p>
      <ul>
        {countsOf(carriedOver(record)).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {forms.length > 0 && (
        <p>
          {words.form} {forms.map((form) => words.forms[form]).join(' ')}
        </p>
      )}
      <p>{words.left}</p>
      {isMadeAnew && <p>{words.slots}</p>}
    </section>
  )
}

const countsOf = ({ answers, ...others }: CarriedOver): readonly string[] => {
  const asked = [...ASKING_STEPS, 'safeguards' as const]
  const byStep = [...new Set(asked)].filter((step) => (answers[step] ?? 0) > 0)
  const n = byStep.reduce((sum, step) => sum + (answers[step] ?? 0), 0)
  const inSteps = byStep.map((step) => say(words.step, { step: steps[step].title, n: answers[step] ?? 0 })).join(', ')
  const counted = (['notes', 'safeguards', 'people', 'own', 'verdicts', 'ratings', 'variants'] as const)
    .filter((part) => others[part] > 0)
  return [
    ...(n > 0 ? [say(words.answers, { n, steps: inSteps })] : []),
    ...counted.map((part) => say(words[part], { n: others[part] })),
  ]
}
