import { getterOf, methodOf, replace } from './as-they-were.ts'
import { isOwnFile, leaves } from './leaves.ts'
import { standsInLeavingLink } from './leaving-link.ts'

const preventDefault = methodOf(Event.prototype.preventDefault)
const targetOf = getterOf<EventTarget | null>(Event.prototype, 'target')

/** Covers location, links, forms and meta refresh; what a person types into the address bar is theirs and passes. */
export function stayOnPage(): void {
  if (!('navigation' in window)) return
  const isCancelable = getterOf<boolean>(Event.prototype, 'cancelable')
  const destinationOf = getterOf<object>(NavigateEvent.prototype, 'destination')
  const downloadOf = getterOf<string | null>(NavigateEvent.prototype, 'downloadRequest')
  const addressOf = getterOf<string>(NavigationDestination.prototype, 'url')
  window.navigation.addEventListener('navigate', event => {
    const address = addressOf(destinationOf(event))
    const stays = downloadOf(event) === null ? !leaves(address) : isOwnFile(address)
    if (!stays && isCancelable(event)) preventDefault(event)
  })
}

/** A link for a new window raises no `navigate` here, so it is stopped where it is clicked: in the page … */
export function stopLinks(): void {
  for (const type of ['click', 'auxclick']) window.addEventListener(type, stopLeavingLink, { capture: true })
}

function stopLeavingLink(event: Event): void {
  if (standsInLeavingLink(targetOf(event))) preventDefault(event)
}

/** … and, where it was never put into the page, by whatever clicks it. */
export function stopScriptedClicks(): void {
  const click = methodOf(HTMLElement.prototype.click)
  const dispatch = methodOf(EventTarget.prototype.dispatchEvent)
  replace(HTMLElement.prototype, 'click', function (this: HTMLElement): void {
    if (!standsInLeavingLink(this)) click(this)
  })
  replace(EventTarget.prototype, 'dispatchEvent', function (this: EventTarget, event: Event): boolean {
    return !standsInLeavingLink(this) && dispatch(this, event)
  })
}
