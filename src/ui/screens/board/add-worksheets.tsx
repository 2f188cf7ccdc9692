import type { ChangeEvent } from 'react'
import { pagesBoard } from '../../../words/en/pages-board.ts'
import { pagesStart } from '../../../words/en/pages-start.ts'
import { say } from '../../../words/say.ts'
import { Notice } from '../../components/notice.tsx'
import { MOST_FILES, type useBoardAdding } from './use-board-adding.ts'

const words = pagesBoard.add
const INPUT = 'board-files'
const FOLDER = 'board-folder'

/** On telephones no folder can be chosen. */
const canChooseFolder = 'webkitdirectory' in HTMLInputElement.prototype

type Adding = Pick<ReturnType<typeof useBoardAdding>, 'isOpening' | 'said' | 'add'>

/** Chooses files or a folder; both can be dropped as well. */
export const AddWorksheets = ({ isOpening, said, add }: Adding) => {
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget
    const files = [...(input.files ?? [])]
    // The same file chosen again must be read again: it may have been mended since.
    input.value = ''
    add(files)
  }
  return (
    <>
      <div className="board-add card">
        <div>
          <label className="field__label" htmlFor={INPUT}>
            {words.input}
          </label>
          <input
            className="file-input"
            id={INPUT}
            type="file"
            multiple
            accept={pagesStart.mediaTypes}
            aria-describedby={`${INPUT}-hint`}
            onChange={choose}
          />
        </div>
        {canChooseFolder && (
          <div>
            <label className="field__label" htmlFor={FOLDER}>
              {words.folder}
            </label>
            <input
              className="file-input"
              id={FOLDER}
              type="file"
              multiple
              ref={(input) => input?.setAttribute('webkitdirectory', '')}
              onChange={choose}
            />
          </div>
        )}
        <p className="board-add__hint" id={`${INPUT}-hint`}>
          {words.inputHint}
        </p>
      </div>
      <p role="status">{isOpening && words.opening}</p>
      {(said.lost > 0 || said.isCut) && (
        <Notice kind="caution" announce>
          {said.lost > 0 && <p>{say(words.lost, { n: said.lost })}</p>}
          {said.isCut && <p>{say(words.tooMany, { most: MOST_FILES })}</p>}
        </Notice>
      )}
    </>
  )
}
