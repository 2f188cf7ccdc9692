import { hrefOf } from './route.ts'

let last = hrefOf('feature')

/** The page of the open worksheet that was looked at last: where one comes back to from a page beside it. */
export const lastStep = (): string => last

export const noteLastStep = (href: string): void => {
  last = href
}
