/** Written by `npm run seal`: which rules and English words a record was made under, as one SHA-256. */
export const seal = {
  version: '1.0',
  sha256: '8673c1f2e9e4505adee1080bb967d19d8ecace287f026237566a106d93a5efa9',
} as const
