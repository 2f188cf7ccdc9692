import { seats } from '../../src/storage/seats.ts'

/** What a session needs where no other tab can be open, and nothing is put off until later. */
export const oneTab = {
  later: () => () => undefined,
  takeSeat: seats({ locks: undefined, openChannel: noChannel, newId: noChannel }),
}

function noChannel(): never {
  throw new Error('Without locks nobody speaks to another tab.')
}
