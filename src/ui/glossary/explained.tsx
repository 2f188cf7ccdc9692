import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { type GlossaryId, glossary } from '../../words/en/glossary.ts'
import { pagesGlossary as words } from '../../words/en/pages-glossary.ts'
import { splitAtTerms } from '../../words/split-at-terms.ts'
import { hrefOfTerm } from '../route.ts'
import '../styles/guidance.css'

interface ExplainedProps {
  readonly text: string
  /** The words of it that are explained in place; see placed-terms.ts. */
  readonly terms: readonly GlossaryId[] | undefined
}

/** A text in which some words can be asked what they mean. */
export const Explained = ({ text, terms }: ExplainedProps) =>
  terms === undefined ? text : <WithTerms text={text} terms={terms} />

/**
 * Each word is a button, by finger, mouse or key. What it means opens below the text, so that it covers nothing and
 * breaks no sentence; it is announced, and Escape closes it.
 */
const WithTerms = ({ text, terms }: { readonly text: string; readonly terms: readonly GlossaryId[] }) => {
  const [open, setOpen] = useState<GlossaryId | null>(null)
  const tip = useId()
  const pressed = useRef<HTMLButtonElement>(null)
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || open === null) return
    event.stopPropagation()
    setOpen(null)
    pressed.current?.focus()
  }
  return (
    <>
      {splitAtTerms(text, terms.map((id) => [id, writtenOf(id)])).map(({ text: part, term }) =>
        term === null ? part : (
          <button
            key={term}
            type="button"
            className="term"
            aria-expanded={open === term}
            aria-controls={tip}
            onClick={(event) => {
              pressed.current = event.currentTarget
              setOpen(open === term ? null : term)
            }}
            onKeyDown={close}
          >
            {part}
          </button>
        ))}
      <span id={tip} aria-live="polite">
        {open !== null && (
          <span className="term__tip">
            <strong>{glossary[open].term}:</strong> {glossary[open].means}{' '}
            <a href={hrefOfTerm(open)} onKeyDown={close}>
              {words.all}
            </a>
          </span>
        )}
      </span>
    </>
  )
}

const writtenOf = (id: GlossaryId): string => {
  const entry = glossary[id]
  return 'written' in entry ? entry.written : entry.term
}
