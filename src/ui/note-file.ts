import { createContext, useContext } from 'react'
import type { Worksheet } from '../record/worksheet.ts'

type NoteFile = (record: Worksheet) => void

const NoteFileContext = createContext<NoteFile>(() => undefined)

export const NoteFileProvider = NoteFileContext.Provider

/** To be called once a file was saved that holds the whole of this record. */
export const useNoteFile = (): NoteFile => useContext(NoteFileContext)
