/** What a field takes, in UTF-16 units. A file may hold three times as much: NFC can lengthen a text that far. */
export const LIMITS = { prose: 100_000, line: 1_000 } as const
