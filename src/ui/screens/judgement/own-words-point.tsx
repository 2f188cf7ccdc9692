import { type OwnWordsPrompt, ownWords } from '../../../words/en/own-words.ts'
import { pagesJudgement } from '../../../words/en/pages-judgement.ts'
import { say } from '../../../words/say.ts'
import { Option } from '../../fields/option.tsx'
import { TextField } from '../../fields/text-field.tsx'
import { useActions, useRecord } from '../../worksheet-context.tsx'
import { NamedLabel } from './named-label.tsx'
import { judgementElementId } from './use-field-landing.ts'

const words = pagesJudgement.ownWords

interface PointProps {
  readonly person: string
  /** As the card is called. */
  readonly name: string
  readonly prompt: OwnWordsPrompt
}

/** One prompt, to write to or to pass on; once something is written, the team owes it a reply. */
export const OwnWordsPoint = ({ person, name, prompt }: PointProps) => {
  const text = useRecord((record) => record.inMyWords[person]?.[prompt]?.text ?? '')
  const isAlone = useRecord((record) => record.alone !== undefined)
  const { patchOwnWords } = useActions()
  return (
    <div className="own-words__point">
      <TextField
        id={judgementElementId('words', person, prompt)}
        label={<NamedLabel text={ownWords.prompts[prompt].ask} name={name} />}
        hint={ownWords.hint}
        lines={2}
        value={text}
        onChange={(typed) => patchOwnWords(person, prompt, { text: typed, declined: undefined }, 'text')}
      />
      {text === '' && <Pass person={person} name={name} prompt={prompt} />}
      {text !== '' && !isAlone && <Reply person={person} name={name} prompt={prompt} />}
    </div>
  )
}

/** Left blank may be not read yet; passed on is an answer, and nobody asks again. */
const Pass = ({ person, name, prompt }: PointProps) => {
  const declined = useRecord((record) => record.inMyWords[person]?.[prompt]?.declined === true)
  const { patchOwnWords } = useActions()
  const id = judgementElementId('pass', person, prompt)
  return (
    <Option
      type="checkbox"
      id={id}
      name={id}
      label={
        <>
          {ownWords.pass}
          <span className="visually-hidden">
            {' '}
            ({ownWords.prompts[prompt].short}) ({name})
          </span>
        </>
      }
      checked={declined}
      onChange={(on) => patchOwnWords(person, prompt, { declined: on ? true : undefined })}
    />
  )
}

const Reply = ({ person, name, prompt }: PointProps) => {
  const reply = useRecord((record) => record.inMyWords[person]?.[prompt]?.reply)
  const { patchOwnWords } = useActions()
  const id = judgementElementId('reply', person, prompt)
  return (
    <fieldset className="fieldset reply" id={id} tabIndex={-1}>
      <legend className="field__legend">
        <NamedLabel text={say(words.reply, { point: ownWords.prompts[prompt].short })} name={name} />
      </legend>
      <div className="choices">
        {(['changed', 'not-changed'] as const).map((kind) => (
          <Option
            key={kind}
            type="radio"
            id={`${id}-${kind}`}
            name={id}
            label={ownWords.reply[kind]}
            checked={reply?.kind === kind}
            onChange={() => patchOwnWords(person, prompt, { reply: { kind, text: reply?.text ?? '' } })}
          />
        ))}
      </div>
      {reply !== undefined && (
        <TextField
          id={`${id}-text`}
          label={words.replyText}
          lines={2}
          value={reply.text}
          onChange={(typed) => patchOwnWords(person, prompt, { reply: { kind: reply.kind, text: typed } }, 'reply')}
        />
      )}
    </fieldset>
  )
}
