/** As many names as a sentence holds: all where they are few, else the first three, and how many more there are. */
export const fewOf = (names: readonly string[]): { readonly few: readonly string[]; readonly more: number } =>
  names.length <= MOST ? { few: names, more: 0 } : { few: names.slice(0, SHOWN), more: names.length - SHOWN }

/** "And one more" would be as long as the name itself. */
const MOST = 4
const SHOWN = 3
