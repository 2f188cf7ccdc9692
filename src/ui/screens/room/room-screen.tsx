import { useState } from 'react'
import { placeKey } from '../../../record/common-place.ts'
import type { Place } from '../../../record/places.ts'
import type { Worksheet } from '../../../record/worksheet.ts'
import { leaves } from '../../../words/en/leaves.ts'
import { pagesRoom as words } from '../../../words/en/pages-room.ts'
import { Notice } from '../../components/notice.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { StepSign } from '../../components/step-sign.tsx'
import { type Landing, hrefOf } from '../../route.ts'
import { useRecord } from '../../worksheet-context.tsx'
import { LandingNotice } from '../landing-notice.tsx'
import { handKey, isInRoom } from './hands.ts'
import { keepStanding, lastStanding } from './room-habits.ts'
import { landedAt, roomPlaces, standingAt, standsAt } from './room-places.ts'
import { RoomAt } from './room-at.tsx'
import '../../styles/room.css'

interface RoomScreenProps {
  readonly landing: Landing | null
}

/** A show of hands on one screen that is seen from across the table, one question at a time. */
export const RoomScreen = ({ landing }: RoomScreenProps) => {
  const record = useRecord()
  const asked = roomPlaces(record).map(({ question }) => question)
  const isReady = record.alone === undefined && record.team.order.some((person) => isInRoom(record, person))
  return (
    <div className="step room w">
      <div className="room__head">
        <PageHeading takesFocus={landing === null}>
          <StepSign step="room" /> {leaves.room.title}
        </PageHeading>
        <p className="soft">{leaves.room.lead}</p>
      </div>
      {landing !== null && <LandingNotice landing={landing} asked={asked} />}
      {isReady ? (
        <Sitting key={landing === null ? '' : `${landing.question} ${landing.action ?? ''}`} landing={landing} />
      ) : (
        <NobodyHere record={record} />
      )}
    </div>
  )
}

const NobodyHere = ({ record: { alone, team } }: { readonly record: Worksheet }) => {
  if (alone !== undefined) return <Notice><p>{words.alone}</p></Notice>
  const { heading, text, onlyNameless, add } = words.empty
  return (
    <Notice>
      {team.order.length === 0 && <h2>{heading}</h2>}
      <p>{team.order.length === 0 ? text : onlyNameless}</p>
      <p>
        <a href={hrefOf('feature')}>{add}</a>
      </p>
    </Notice>
  )
}

const Sitting = ({ landing }: RoomScreenProps) => {
  const record = useRecord()
  const places = roomPlaces(record)
  const [standing, setStanding] = useState(() =>
    (landing && landedAt(places, landing)) ?? lastStanding(record.id))
  const [hasTurned, setTurned] = useState(landing !== null)
  const [here, setHere] = useState<ReadonlySet<string>>(new Set())
  const at = standsAt(places, standing)
  const place = places[at]
  if (place === undefined) return null
  const turn = (step: 1 | -1): boolean => {
    if (places[at + step] === undefined) return false
    const next = standingAt(places, at + step)
    setStanding(next)
    setTurned(true)
    keepStanding(record.id, next)
    return true
  }
  const noteHere = ({ question, action }: Place, person: string) =>
    setHere((before) => new Set([...before, handKey({ question, action }, person)]))
  return (
    <RoomAt
      key={placeKey(place)}
      place={place}
      n={at + 1}
      all={places.length}
      takesFocus={hasTurned}
      sitting={{ turn, noteHere, isHere: (person) => here.has(handKey(place, person)) }}
    />
  )
}
