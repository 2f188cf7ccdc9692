export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

/** What may not stand in a document at all (XML 1.0, 2.2). */
const NO_CHARACTER = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u
const TOKEN = /<\?[^>]*\?>|<\/([\w:]+)\s*>|<([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y
const ATTRIBUTE = /([\w:]+)="([^"<]*)"/g
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Reads well-formed XML without a document type, and throws on everything else. */
export function readXml(text: string): Element {
  if (NO_CHARACTER.test(text)) throw new Error('A character that XML forbids')
  const root = { name: '', attributes: {}, children: [] as (Element | string)[] }
  const open = [root]
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex
    const token = TOKEN.exec(text)
    if (token === null) throw new Error(`Not well-formed at: ${text.slice(at, at + 60)}`)
    const [, closes, opens, attributes = '', isEmpty, said] = token
    const children = open.at(-1)?.children
    if (said !== undefined) children?.push(unescaped(said))
    if (closes !== undefined && open.pop()?.name !== closes) throw new Error(`${closes} is not open`)
    if (opens === undefined) continue
    const element = { name: opens, attributes: attributesIn(attributes), children: [] }
    children?.push(element)
    if (isEmpty === '') open.push(element)
  }
  const [element, ...others] = root.children.filter((child) => typeof child !== 'string')
  if (open.length !== 1 || element === undefined || others.length > 0) throw new Error('Not one element')
  return element
}

function attributesIn(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, unescaped(value)]))
}

function unescaped(text: string): string {
  return text.replace(/&(#x[\da-f]+|#\d+|\w+)?;?/gi, (whole, name: string = '') => {
    const code = /^#(x?)(.*)$/i.exec(name)
    const known = code ? String.fromCodePoint(Number.parseInt(code[2] ?? '', code[1] ? 16 : 10)) : ENTITIES[name]
    if (known === undefined || !whole.endsWith(';')) throw new Error(`No entity: ${whole}`)
    return known
  })
}

/** Every element of this name, in the order in which they stand. */
export function allOf(element: Element, name: string): readonly Element[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...allOf(child, name)])
}

/** What a reader sees of a Word paragraph: its texts, and where its lines end. */
export function wordText(element: Element): string {
  return element.children.map((child) => {
    if (typeof child === 'string') return element.name === 'w:t' ? child : ''
    return child.name === 'w:br' ? '\n' : wordText(child)
  }).join('')
}
