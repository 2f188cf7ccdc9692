import { spoken } from '../spoken.ts'

/** Words of what can be said of signatures in a PDF that other programs put together. */
export const pagesClaims = spoken('pages.claims', {
  intro: '{n, plural, one {There is a signature in it.} other {There are {n} signatures in it.}} This page does not follow how other programs put a PDF together, so it cannot tell what the file shows, only this:',
  nobody: 'Somebody without a name',
  'as-signed': '{name}: the bytes that this signature covers are as they were signed.',
  changed: '{name}: the bytes that this signature covers were changed after signing.',
  unknown: '{name}: this page does not know the method of this signature.',
  whole: 'It covers the whole file.',
  part: 'It does not cover the whole file. What lies beyond may change what is shown.',
} as const)
