import type { ChangeEvent } from 'react'
import { pagesStart } from '../../../words/en/pages-start.ts'
import { pagesTogether } from '../../../words/en/pages-together.ts'
import { pagesWork } from '../../../words/en/pages-work.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { ColumnHeads } from '../../components/column-heads.tsx'
import { LongWork } from '../../components/long-work.tsx'
import { Notice } from '../../components/notice.tsx'
import { focusPart } from '../part.tsx'
import { AnswerFileRow } from './answer-file-row.tsx'
import { ConflictList } from './conflict-list.tsx'
import { MOST_FILES, useAnswerFiles } from './use-answer-files.ts'

const words = pagesTogether.files
const INPUT = 'answer-files'

/** Files that came back: read all at once, looked at, and added in one step that one Undo takes back. */
export const AnswerFiles = () => {
  const { state, underWay, files, conflicts, count, tiers, choices, added, isReady, again, ...does } = useAnswerFiles()
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget
    const list = [...(input.files ?? [])]
    // The same file chosen again must be read again: it may have been mended since.
    input.value = ''
    void does.choose(list)
  }
  const add = async () => {
    await does.add()
    focusPart('files')
  }
  return (
    <>
      <p>{words.lead}</p>
      <label className="field__label" htmlFor={INPUT}>
        {words.input}
      </label>
      <p className="field__hint" id={`${INPUT}-hint`}>
        {words.inputHint}
      </p>
      <input
        className="file-input"
        id={INPUT}
        type="file"
        multiple
        accept={pagesStart.mediaTypes}
        aria-describedby={`${INPUT}-hint`}
        onChange={choose}
      />
      <LongWork underWay={underWay} said={saidOf(state === 'stopped' || again !== null, added)} />
      {state === 'too-many' && (
        <Notice kind="error" announce>
          <p>{say(words.tooMany, { most: MOST_FILES })}</p>
        </Notice>
      )}
      {state === 'too-large' && (
        <Notice kind="error" announce>
          <p>{words.tooLarge}</p>
        </Notice>
      )}
      {state === 'changed' && (
        <Notice kind="caution" announce>
          <p>{words.changed}</p>
        </Notice>
      )}
      {files.length > 0 && (
        <>
          <div className="carded">
            <table className="table">
              <caption className="visually-hidden">{words.caption}</caption>
              <ColumnHeads heads={words.columns} />
              <tbody>
                {files.map((file) => (
                  <AnswerFileRow key={file.key} file={file} onChange={(change) => does.patch(file.key, change)} />
                ))}
              </tbody>
            </table>
          </div>
          <ConflictList conflicts={conflicts} choices={choices} onChoose={does.settle} />
          {tiers && (
            <Notice kind="caution">
              <p>{say(words.movesTier, tiers)}</p>
            </Notice>
          )}
          <div className="button-row">
            {again !== null && (
              <Button kind="secondary" onClick={again}>
                {pagesWork.again}
              </Button>
            )}
            <Button aria-disabled={!isReady} onClick={() => isReady && void add()}>
              {say(words.add, { n: count })}
            </Button>
            <Button kind="quiet" onClick={does.drop}>
              {words.drop}
            </Button>
          </div>
        </>
      )}
    </>
  )
}

const saidOf = (isStopped: boolean, added: number): string => {
  if (isStopped) return pagesWork.stopped
  return added > 0 ? say(words.added, { n: added }) : ''
}
