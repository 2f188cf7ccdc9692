import { useDeferredValue } from 'react'
import { contradictionsIn } from '../../../record/contradictions.ts'
import { pagesRisks as words } from '../../../words/en/pages-risks.ts'
import { Explained } from '../../glossary/explained.tsx'
import { OpenQuestionList } from '../../result/open-question-list.tsx'
import type { ReadAs } from '../../result/readers.ts'
import { StopList } from '../../result/stop-list.tsx'
import { type Landing, RULES } from '../../route.ts'
import { useKeptHabits } from '../../kept-habits.ts'
import { openQuestionsOf, resultOf } from '../../../state/selectors.ts'
import { useRecord } from '../../worksheet-context.tsx'
import { StepHead } from '../step-head.tsx'
import { ByW } from './by-w.tsx'
import { Contradictions } from './contradictions.tsx'
import { Contents } from '../contents.tsx'
import { GlancePart } from './glance-part.tsx'
import { HazardPart } from './hazard-part.tsx'
import { BusyNote, InsightPart } from './insight-part.tsx'
import { Laws } from './laws.tsx'
import { WhatWouldLower } from './levers.tsx'
import { MapPart } from './map-part.tsx'
import { OwnHazards } from './own-hazards.tsx'
import { Part } from '../part.tsx'
import { Raises } from './raises.tsx'
import { Survives } from './sensitivity.tsx'
import { TierAsks } from './tier-asks.tsx'
import { ReaderChoice } from './reader-choice.tsx'
import { useRisksLanding } from './use-risks-landing.ts'
import { WhatIfs } from './what-ifs.tsx'
import '../../styles/risks.css'
import '../../styles/levers.css'

const { parts } = words.contents

/** The parts that a reader looks for first stand first among the ways; on the page all stay where they are. */
const FIRST: Readonly<Record<ReadAs, readonly (keyof typeof parts)[]>> = {
  all: [],
  clinician: ['hazards', 'stops'],
  product: ['levers', 'tier-asks', 'laws'],
  chair: ['stops', 'open', 'survives'],
}

/** A part with nothing in it is not there. */
const partsFor = (reader: ReadAs, hasContradictions: boolean): Readonly<Record<string, string>> => {
  const ordered = { ...Object.fromEntries(FIRST[reader].map((part) => [part, parts[part]])), ...parts }
  return Object.fromEntries(Object.entries(ordered).filter(([id]) => id !== 'contradictions' || hasContradictions))
}

/** What the answers come to, and why; what would change that; and what it asks of the team. */
export const RisksScreen = ({ landing }: { readonly landing: Landing | null }) => {
  useRisksLanding(landing)
  const hasContradictions = useRecord(contradictionsIn).length > 0
  const [{ readAs }, change] = useKeptHabits()
  return (
    <div className="step risks w">
      <div className="risks__head">
        <StepHead step="risks" takesFocus={landing === null} />
        <ReaderChoice reader={readAs} onRead={(reader) => change({ readAs: reader })} />
      </div>
      <GlancePart reader={readAs} />
      <BusyNote />
      <Contents step="risks" name={words.contents.name} parts={partsFor(readAs, hasContradictions)} />
      <MapPart />
      <WhatItComesTo />
      <WhatWouldChange />
      <HazardPart />
      <OwnHazards />
      <Laws />
      <Part id="survives" heading={parts.survives}>
        <InsightPart part={({ sensitivity }) => sensitivity}>
          {(sensitivity) => <Survives sensitivity={sensitivity} />}
        </InsightPart>
      </Part>
      <TierAsks />
      <p>
        <a href={RULES}>{words.tier.howMade}</a>
      </p>
    </div>
  )
}

const WhatItComesTo = () => (
  <>
    <Part id="by-w" heading={parts['by-w']}>
      <InsightPart part={({ attribution }) => attribution}>
        {(attribution) => <ByW attribution={attribution} />}
      </InsightPart>
    </Part>
    <Part id="stops" heading={parts.stops}>
      <p>
        <Explained text={words.stops.lead} terms={['safeguard']} />
      </p>
      <StopList stops={useRecord(resultOf).stops} under={2} />
    </Part>
    <Contradictions />
    <Part id="open" heading={parts.open}>
      <OpenQuestionList open={openQuestionsOf(useDeferredValue(useRecord()))} />
    </Part>
  </>
)

const WhatWouldChange = () => (
  <>
    <Part id="levers" heading={parts.levers}>
      <InsightPart part={({ levers }) => levers}>{(levers) => <WhatWouldLower levers={levers} />}</InsightPart>
    </Part>
    <Part id="raises" heading={parts.raises}>
      <InsightPart part={({ levers, raises }) => (levers === null ? null : raises)}>
        {(raises) => <Raises raises={raises} />}
      </InsightPart>
    </Part>
    <Part id="what-ifs" heading={parts['what-ifs']}>
      <WhatIfs />
    </Part>
  </>
)
