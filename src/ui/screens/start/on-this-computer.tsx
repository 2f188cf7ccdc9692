import { pagesHere as words } from '../../../words/en/pages-here.ts'
import { COMPUTER } from '../../route.ts'
import { LeaveNothing } from './leave-nothing.tsx'

/** For a computer that others use too: keep nothing, or the way to lock and to erase. */
export const OnThisComputer = () => (
  <section aria-labelledby="computer">
    <h2 id="computer">{words.title}</h2>
    <LeaveNothing />
    <p>
      <a href={COMPUTER}>{words.link}</a>
    </p>
  </section>
)
