/** In the place of a question on the step Risks: the reasons not to proceed. */
export const STOPS = 'stops'

/** The element that a link to one of them lands on. */
export const stopElementId = (stop: string): string => `stop-${stop}`
