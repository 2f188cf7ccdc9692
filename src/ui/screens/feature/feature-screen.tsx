import { useEffect } from 'react'
import { landOn } from '../../land-on.ts'
import { type Landing, TABLE, personElementId } from '../../route.ts'
import { useRecord } from '../../worksheet-context.tsx'
import { StepScreen } from '../step-screen.tsx'
import { Team } from './team.tsx'

/** Whoever answers alone is the only one at their table. */
export const FeatureScreen = ({ landing }: { readonly landing: Landing | null }) => {
  const isAlone = useRecord((record) => record.alone !== undefined)
  const person = landing?.question === TABLE ? landing : null
  useEffect(() => {
    if (person?.action) landOn(document.getElementById(personElementId(person.action)))
  }, [person])
  return <StepScreen step="feature" landing={person ? null : landing} after={isAlone ? null : <Team />} />
}
