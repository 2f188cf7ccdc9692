/** Written by `npm run seal`: which rules and English words a record was made under, as one SHA-256. */
export const seal = {
  version: '1.0',
  sha256: '48e01ff1d6b6fc7cd093d1433dad6cc507707300e87eca49e5d24f97db4133bf',
} as const
