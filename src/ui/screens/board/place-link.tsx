import type { MouseEvent } from 'react'
import { type ReadingPlace, focusPlace } from './reading-place.ts'

interface PlaceLinkProps {
  readonly place: ReadingPlace
  readonly label: string
}

/** Moves to something further down the page. The address after # turns pages here, so it stays as it is. */
export const PlaceLink = ({ place, label }: PlaceLinkProps) => {
  const follow = (event: MouseEvent) => {
    event.preventDefault()
    focusPlace(place)
  }
  return (
    <a className="place-link" href={window.location.hash} onClick={follow}>
      {label}
    </a>
  )
}
