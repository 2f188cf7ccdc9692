import type { ReactNode } from 'react'
import { headlineIn } from '../../record/headline.ts'
import type { Worksheet } from '../../record/worksheet.ts'
import { resultOf } from '../../state/selectors.ts'
import { nextSteps as words } from '../../words/en/next-steps.ts'
import { ourJudgement } from '../../words/en/references.ts'
import { hrefOf } from '../route.ts'
import { nextAfter } from './next-after.ts'

interface WhatNextProps {
  readonly record: Worksheet
  /** Further lines, such as the way to the steps that the tier asks for. */
  readonly children?: ReactNode
}

/** What the result does not mean, who should see it next and what to send them. */
export const WhatNext = ({ record, children }: WhatNextProps) => {
  const { tier } = headlineIn(record)
  const after = nextAfter(resultOf(record), tier)
  const { means, show, send } = words.by[after]
  const isOpen = after !== 'notEnough' && tier.best !== tier.worst
  return (
    <>
      <p>{means}</p>
      <ol>
        {isOpen && (
          <li>
            <strong>{words.open}</strong> {words.settle} <a href={hrefOf('risks', 'open')}>{words.toOpen}</a>
          </li>
        )}
        <li>
          <strong>{words.show}</strong> {show}
        </li>
        <li>
          <strong>{words.send}</strong> {send}
        </li>
        {children}
      </ol>
      <p className="soft">
        <strong>{ourJudgement.name}.</strong> {ourJudgement.means}
      </p>
    </>
  )
}
