/** Looks among own keys only: a file may ask for "constructor", which every object has. */
export const among = <T>(known: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(known, id) ? known[id] : undefined
