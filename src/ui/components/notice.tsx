import type { ReactNode } from 'react'
import { StateSign } from './state-sign.tsx'

interface NoticeProps {
  readonly kind?: 'told' | 'caution' | 'error'
  readonly children: ReactNode
  /** Set for what appears while somebody works; absent for what was there from the start. */
  readonly announce?: boolean
}

export const Notice = ({ kind = 'told', announce = false, children }: NoticeProps) => (
  <div className={`notice notice--${kind}`} {...(announce ? { role: kind === 'error' ? 'alert' : 'status' } : {})}>
    <StateSign state={kind} />
    <div className="notice__body">{children}</div>
  </div>
)
