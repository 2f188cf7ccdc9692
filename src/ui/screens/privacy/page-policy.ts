/** One line of a Content Security Policy: `connect-src 'none'` is { name: 'connect-src', allows: "'none'" }. */
export interface Directive {
  readonly name: string
  readonly allows: string
}

/** The policy that stands in a page, as it stands there; several are one after another, since all of them hold. */
export function policyIn(page: Document): readonly Directive[] {
  const metas = page.querySelectorAll<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy" i]')
  return [...metas].flatMap(({ content }) => directivesOf(content))
}

export function directivesOf(policy: string): readonly Directive[] {
  return policy.split(';').flatMap(line => {
    const [name, ...allows] = line.trim().split(/\s+/)
    return name ? [{ name, allows: allows.join(' ') }] : []
  })
}

/** True only where the browser is told to connect to nobody: without it, nothing may be tried. */
export function forbidsSending(policy: readonly Directive[]): boolean {
  return policy.some(({ name, allows }) => name === 'connect-src' && allows === "'none'")
}
