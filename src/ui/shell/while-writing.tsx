import type { ReactNode } from 'react'
import { useWorksheet } from '../worksheet-context.tsx'

/** Everything in it is off, and said to be, while another tab writes; the fieldset groups nothing and has no name. */
export const WhileWriting = ({ children }: { readonly children: ReactNode }) => {
  const isFollowing = useWorksheet((state) => state.isFollowing)
  return (
    <fieldset className="while-writing" role="presentation" disabled={isFollowing}>
      {children}
    </fieldset>
  )
}
