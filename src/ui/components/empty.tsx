import type { ReactNode } from 'react'
import { StateSign } from './state-sign.tsx'

/** Stands where something will: that there is none yet, and perhaps how it comes. */
export const Empty = ({ children }: { readonly children: ReactNode }) => (
  <div className="empty">
    <StateSign state="empty" />
    <p>{children}</p>
  </div>
)
