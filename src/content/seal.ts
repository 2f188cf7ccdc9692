/** Written by `npm run seal`: which rules and English words a record was made under, as one SHA-256. */
export const seal = {
  version: '1.1',
  sha256: '4a13225e7ab660cfd1f865e9cd8871d96fc2c693b4bc78f6d9b4caac52f63e66',
} as const
