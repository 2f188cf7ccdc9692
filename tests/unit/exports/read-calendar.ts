/** One property of a calendar file: its name, its parameters, its value as it is written. */
export interface Property {
  readonly name: string
  readonly params: string
  readonly value: string
}

export interface Component {
  readonly kind: string
  readonly properties: readonly Property[]
  readonly parts: readonly Component[]
}

/** RFC 5545, 3.1: name *(";" param) ":" value, without a control character. */
const CONTENT = /^([A-Z][A-Z0-9-]*)((?:;[A-Z-]+=(?:"[^"\p{Cc}]*"|[^";:,\p{Cc}]*))*):([^\p{Cc}]*)$/u

/** Reads an iCalendar file by the grammar of RFC 5545, apart from what writes it; whatever breaks a rule throws. */
export function readCalendar(text: string): Component {
  if (!text.endsWith('\r\n')) throw new Error('The last line does not end')
  const lines = text.slice(0, -2).split('\r\n')
  for (const line of lines) {
    if (Buffer.byteLength(line) > 75) throw new Error(`Longer than 75 octets: ${line}`)
    if (/[\r\n]/.test(line)) throw new Error(`A line end by itself: ${line}`)
  }
  const properties = lines.join('\r\n').replaceAll('\r\n ', '').split('\r\n').map(propertyOf)
  const [calendar, ...rest] = componentsIn(properties)
  if (calendar?.kind !== 'VCALENDAR' || rest.length > 0) throw new Error('Not one calendar')
  if (calendar.parts.length === 0) throw new Error('A calendar without an entry')
  return calendar
}

function propertyOf(line: string): Property {
  const [, name, params = '', value = ''] = CONTENT.exec(line) ?? []
  if (name === undefined) throw new Error(`No content line: ${line}`)
  return { name, params: params.slice(1), value }
}

function componentsIn(properties: readonly Property[]): readonly Component[] {
  const open: { readonly kind: string; readonly properties: Property[]; readonly parts: Component[] }[] =
    [{ kind: '', properties: [], parts: [] }]
  for (const property of properties) {
    const top = open.at(-1)
    if (property.name === 'BEGIN') open.push({ kind: property.value, properties: [], parts: [] })
    else if (property.name !== 'END') top?.properties.push(property)
    else {
      if (top?.kind !== property.value) throw new Error(`${property.value} ends, but ${top?.kind} is open`)
      open.pop()
      open.at(-1)?.parts.push(top)
    }
  }
  const [root, ...unclosed] = open
  if (root === undefined || unclosed.length > 0 || root.properties.length > 0) throw new Error('Not closed')
  return root.parts
}

/** Of a property that stands there exactly once; a text is read (3.3.11). */
export function textOf({ properties }: Component, name: string): string {
  const [property, ...others] = properties.filter((one) => one.name === name)
  if (property === undefined || others.length > 0) throw new Error(`Not exactly one ${name}`)
  if (/(?<!\\)(?:\\\\)*(?:[;,]|\\[^\\;,nN])/.test(property.value)) throw new Error(`Not escaped: ${property.value}`)
  return property.value.replace(/\\(.)/g, (_, character: string) => (/n/i.test(character) ? '\n' : character))
}
