import { landOn } from '../land-on.ts'

/** A page that has to be fetched first takes this long at most before nobody waits for it any more (ms). */
const PATIENCE = 4000

/**
 * Lands on an element once its page stands there: for places that their page does not land on by itself, and for an
 * address that is open already, so that no page turns.
 */
export const landSoon = (id: string, until = Date.now() + PATIENCE): void => {
  const found = document.getElementById(id)
  if (found === null) {
    if (Date.now() < until) requestAnimationFrame(() => landSoon(id, until))
    return
  }
  landOn(found)
}
