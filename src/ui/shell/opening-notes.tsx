import { useState } from 'react'
import { pagesShell } from '../../words/en/pages-shell.ts'
import { say } from '../../words/say.ts'
import { Button } from '../components/button.tsx'
import { Notice } from '../components/notice.tsx'
import type { OpeningNote } from '../session.ts'

const words = pagesShell.notes

type HeardOnce = Exclude<OpeningNote, { readonly kind: 'older-version' | 'other-rules' | 'made-anew' }>

/** What an older file brought along stays in a panel of its own. */
const isHeardOnce = (note: OpeningNote): note is HeardOnce =>
  note.kind !== 'older-version' && note.kind !== 'other-rules' && note.kind !== 'made-anew'

const sentenceOf = (note: HeardOnce): string => {
  switch (note.kind) {
    case 'other-result':
      return say(words.otherResult, { parts: partsOf(note) })
    case 'moved-result':
      return say(words.movedResult, { parts: partsOf(note) })
    case 'beside-draft':
      return words.besideDraft
  }
}

type ResultNote = Extract<OpeningNote, { readonly kind: 'other-result' | 'moved-result' }>

const partsOf = ({ differences }: ResultNote): string => differences.map(({ part }) => words.parts[part]).join(', ')

/** What a person should hear once about the worksheet that was opened. */
export const OpeningNotes = ({ notes }: { readonly notes: readonly OpeningNote[] }) => {
  const [heard, setHeard] = useState(false)
  const once = notes.filter(isHeardOnce)
  if (heard || once.length === 0) return null
  return (
    <Notice>
      {once.map((note) => (
        <p key={note.kind}>{sentenceOf(note)}</p>
      ))}
      <Button kind="quiet" onClick={() => setHeard(true)}>
        {words.heard}
      </Button>
    </Notice>
  )
}
