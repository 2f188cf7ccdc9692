import { useEffect } from 'react'
import { landOn } from '../land-on.ts'
import { type Landing, questionElementId } from '../route.ts'

const landedOn = ({ question, action }: Landing): HTMLElement | null =>
  document.getElementById(questionElementId(question, action))
  ?? document.getElementById(questionElementId(question, null))
  ?? document.getElementById('landing')

/** A link to a question ends at the question, not at the top of its page. */
export const useQuestionLanding = (landing: Landing | null): void => {
  useEffect(() => {
    if (landing !== null) landOn(landedOn(landing))
  }, [landing])
}

/** Where one question is a page: the page begins at its top, and what is read first is the question. */
export const useTurnedQuestion = (landing: Landing | null): void => {
  useEffect(() => {
    if (landing === null) return
    const heading = document.querySelector('h1')
    const found = landedOn(landing) ?? heading
    heading?.scrollIntoView({ block: 'start', behavior: 'instant' })
    found?.focus({ preventScroll: true })
  }, [landing])
}
