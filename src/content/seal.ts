/** Written by `npm run seal`: which rules and English words a record was made under, as one SHA-256. */
export const seal = {
  version: '1.0',
  sha256: '2965def89b8b60934a1c11d31ff7fa17c09cb307ea4f3e4669e0520424920085',
} as const
