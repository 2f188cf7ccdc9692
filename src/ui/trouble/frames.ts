/** Where in our files something broke, innermost first. */
const MOST = 12
const FRAME = /((?:[a-z-]+:\/\/|blob:)[^\s()]*?):(\d+):(\d+)/g
/** As the build names them: `who-screen-Bd82hs_k.js`. */
const OURS = /^[a-z][a-z0-9-]*-[\w-]{8}\.js$/

/** A stack cut down to our files and places in them: an address can hold a person's name, ours hold none. */
export const framesOf = (stack: string): readonly string[] =>
  [...stack.matchAll(FRAME)]
    .slice(0, MOST)
    .map(([, address = '', line, column]) => `${fileOf(address)}:${line}:${column}`)

const fileOf = (address: string): string => {
  if (address.startsWith('blob:')) return 'worker'
  if (/^[a-z-]+-extension:/.test(address)) return 'extension'
  const name = address.split('/').at(-1) ?? ''
  return OURS.test(name) ? name : 'page'
}
