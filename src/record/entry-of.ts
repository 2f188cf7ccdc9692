/** Looks among a map's own entries only: a file may name "constructor" or "toString", which every object has. */
export const entryOf = <T>(map: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(map, key) ? map[key] : undefined
