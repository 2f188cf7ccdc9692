import { spoken } from '../spoken.ts'

/** Where the numbers were read stands in `content/crisis-sources.ts`. */
export const crisisSourceWords = spoken('crisisSourceWords', {
  read: 'Read at {source}, on {date}. We did not call it.',
  unread: 'Well known, not checked by us.',
} as const)
