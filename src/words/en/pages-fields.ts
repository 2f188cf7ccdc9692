import { spoken } from '../spoken.ts'

/** Fields, on whatever page they stand. */
export const pagesFields = spoken('pages.fields', {
  tooLong: 'This is too long to be kept. Shorten it; what you typed is still here.',
} as const)
