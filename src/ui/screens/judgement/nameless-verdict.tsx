import { verdicts } from '../../../words/en/judgement.ts'
import { nameAt } from '../../result/person-name.ts'
import { useRecord } from '../../worksheet-context.tsx'

/** A verdict as it came, without a name: to be read, and for nobody to change. */
export const NamelessVerdict = ({ person }: { readonly person: string }) => {
  const team = useRecord((record) => record.team)
  const judgement = useRecord((record) => record.judgements[person])
  if (judgement === undefined) return null
  const { verdict, reason = '', dissent = '', conditions } = judgement
  const texts = [reason, dissent, ...conditions.map(({ text }) => text)].filter((text) => text.trim() !== '')
  return (
    <section className="card verdict">
      <h3>{nameAt(team, person)}</h3>
      {verdict && (
        <p>
          <strong>{verdicts[verdict].name}</strong>
        </p>
      )}
      {texts.map((text) => (
        <p key={text} dir="auto">
          {text}
        </p>
      ))}
    </section>
  )
}
