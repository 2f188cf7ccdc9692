import type { ReactNode } from 'react'
import { type Place, elementIdAt, useCell } from './place.ts'

interface QuestionFieldsetProps {
  readonly place: Place
  readonly describedBy?: string
  readonly legend: ReactNode
  readonly children: ReactNode
}

/** A place that links can land on. */
export const QuestionFieldset = ({ place, describedBy, legend, children }: QuestionFieldsetProps) => {
  const id = elementIdAt(place)
  const { confirmed } = useCell(place)
  const look = confirmed === false ? 'fieldset fieldset--suggested' : 'fieldset'
  return (
    <fieldset className={look} id={id} tabIndex={-1} aria-describedby={describedBy}>
      <legend className="question__legend" id={`${id}-ask`}>
        {legend}
      </legend>
      {children}
    </fieldset>
  )
}
