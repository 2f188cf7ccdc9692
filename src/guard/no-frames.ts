import { getterOf, methodOf, refused, remove, replace } from './as-they-were.ts'

const localNameOf = getterOf<string>(Element.prototype, 'localName')

/**
 * An empty frame comes with a fresh set of everything that the guard took away, and no directive of a policy forbids
 * it. So no element that holds a page of its own is made here. The other ways to make one, from text, are closed by
 * Trusted Types.
 */
export function makeNoFrames(): void {
  for (const name of ['createElement', 'createElementNS'] as const) {
    const make = methodOf(Document.prototype[name] as (this: Document, ...names: unknown[]) => Element)
    replace(Document.prototype, name, function (this: Document, ...names: unknown[]): Element {
      const made = make(this, ...names)
      if (holdsPage(localNameOf(made))) throw refused()
      return made
    })
  }
  // These make elements by other means, or hide a link from where it is clicked; nothing here uses them.
  replace(CustomElementRegistry.prototype, 'define', refuse)
  replace(Element.prototype, 'attachShadow', refuse)
  remove(window, ['XSLTProcessor', 'documentPictureInPicture'])
}

function holdsPage(name: string): boolean {
  return name === 'iframe' || name === 'frame' || name === 'object' || name === 'embed' || name === 'fencedframe'
}

function refuse(): never {
  throw refused()
}
