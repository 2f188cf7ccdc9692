import { type OwnWordsPrompt, ownWords } from '../../../words/en/own-words.ts'
import { pagesJudgement } from '../../../words/en/pages-judgement.ts'
import { say } from '../../../words/say.ts'
import { Option } from '../../fields/option.tsx'
import { TextField } from '../../fields/text-field.tsx'
import { useActions, useRecord } from '../../worksheet-context.tsx'
import { judgementElementId } from './use-field-landing.ts'

const words = pagesJudgement.ownWords

interface PointProps {
  readonly person: string
  readonly prompt: OwnWordsPrompt
}

/** One prompt; once something is written, the team owes it a reply. */
export const OwnWordsPoint = ({ person, prompt }: PointProps) => {
  const text = useRecord((record) => record.inMyWords[person]?.[prompt]?.text ?? '')
  const { patchOwnWords } = useActions()
  return (
    <div className="own-words__point">
      <TextField
        id={judgementElementId('words', person, prompt)}
        label={ownWords.prompts[prompt].ask}
        hint={pagesJudgement.noPatient}
        lines={2}
        value={text}
        onChange={(typed) => patchOwnWords(person, prompt, { text: typed })}
      />
      {text !== '' && <Reply person={person} prompt={prompt} />}
    </div>
  )
}

const Reply = ({ person, prompt }: PointProps) => {
  const reply = useRecord((record) => record.inMyWords[person]?.[prompt]?.reply)
  const { patchOwnWords } = useActions()
  const id = judgementElementId('reply', person, prompt)
  return (
    <fieldset className="fieldset reply" id={id} tabIndex={-1}>
      <legend className="field__legend">{say(words.reply, { point: ownWords.prompts[prompt].short })}</legend>
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
