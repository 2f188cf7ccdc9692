import { useEffect } from 'react'
import { landOn } from '../land-on.ts'
import { type Landing, questionElementId } from '../route.ts'

const landedOn = ({ question, action }: Landing): HTMLElement | null =>
  document.getElementById(questionElementId(question, action))
  ?? document.getElementById(questionElementId(question, null))
  ?? document.getElementById('landing')

/** Each turn of the page lands once: another view that is chosen later leaves the focus where it is. */
const landed = new WeakSet<Landing>()

const useLanding = (landing: Landing | null, land: (landing: Landing) => void): void => {
  useEffect(() => {
    if (landing === null || landed.has(landing)) return
    landed.add(landing)
    land(landing)
  }, [landing, land])
}

/** A link to a question ends at the question, not at the top of its page. */
export const useQuestionLanding = (landing: Landing | null): void => useLanding(landing, toQuestion)

const toQuestion = (landing: Landing): void => landOn(landedOn(landing))

/** Where one question is a page: the page begins at its top, and what is read first is the question. */
export const useTurnedQuestion = (landing: Landing | null): void => useLanding(landing, toTop)

const toTop = (landing: Landing): void => {
  const heading = document.querySelector('h1')
  const found = landedOn(landing) ?? heading
  heading?.scrollIntoView({ block: 'start', behavior: 'instant' })
  found?.focus({ preventScroll: true })
}
