import { getterOf, methodOf } from './as-they-were.ts'
import { isOwnFile, leaves } from './leaves.ts'

const XLINK = 'http://www.w3.org/1999/xlink'

const parentOf = getterOf<Node | null>(Node.prototype, 'parentNode')
const attributeOf = methodOf(Element.prototype.getAttribute)
const attributeInOf = methodOf(Element.prototype.getAttributeNS)
const hrefOf = getterOf<SVGAnimatedString>(SVGAElement.prototype, 'href')
const animatedOf = getterOf<string>(SVGAnimatedString.prototype, 'animVal')

/** True where a click on this, or on something in it, would follow a link away from the page. */
export function standsInLeavingLink(target: EventTarget | null): boolean {
  try {
    let node = target as Node | null
    while (node !== null) {
      if (isLeavingLink(node as Element)) return true
      node = parentOf(node)
    }
  } catch {
    // No part of a document: a window, a request.
  }
  return false
}

function isLeavingLink(node: Element): boolean {
  const isSaved = valueOf(() => attributeOf(node, 'download')) !== null
  return leavesBy(valueOf(() => attributeOf(node, 'href')), isSaved)
    || leavesBy(valueOf(() => attributeInOf(node, XLINK, 'href')), isSaved)
    || leavesBy(valueOf(() => animatedOf(hrefOf(node))), isSaved)
}

function leavesBy(address: string | null, isSaved: boolean): boolean {
  return address !== null && leaves(address) && !(isSaved && isOwnFile(address))
}

/** Null for what is no element, or no link. */
function valueOf(read: () => string | null): string | null {
  try {
    return read()
  } catch {
    return null
  }
}
