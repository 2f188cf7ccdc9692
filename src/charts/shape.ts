import type { Level, Tier } from '../domain/hazard.ts'
import type { W } from '../domain/question.ts'

/** What a colour is for; screen and paper each have their own inks for it. */
export type Tone = `tier-${Tier}` | `on-tier-${Tier}` | 'surface' | 'ink' | 'ink-soft' | 'line'

export interface Paint {
  readonly fill?: Tone
  readonly stroke?: Tone
  /** Thickness of the stroke, in the drawing's own units; 1 unless told. */
  readonly weight?: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** A drawing as data, measured from its own upper left corner. */
export type Shape =
  | (Point & Paint & { readonly kind: 'rectangle'; readonly width: number; readonly height: number })
  | (Point & Paint & { readonly kind: 'circle'; readonly radius: number })
  | (Point & {
      readonly kind: 'line'
      readonly to: Point
      readonly stroke: Tone
      readonly weight: number
    })
  | {
      readonly kind: 'text'
      readonly text: string
      readonly x: number
      /** The baseline. */
      readonly y: number
      readonly size: number
      readonly anchor?: 'middle' | 'end'
      readonly bold?: true
      readonly fill: Tone
    }
  /** The sign of a W, in its own hue where there is one; the word stands beside it. */
  | (Point & { readonly kind: 'sign'; readonly w: W; readonly size: number })

export interface Drawing {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

/** A word for each level, 1 to 5. */
export type LevelWords = Readonly<Record<Level, string>>
