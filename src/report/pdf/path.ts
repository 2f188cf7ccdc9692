/** `#rrggbb`. */
export type Ink = `#${string}`

export interface Paint {
  readonly fill?: Ink
  readonly stroke?: Ink
  /** Points; 0.75 unless told. */
  readonly weight?: number
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** One painted path, in points from an origin that is given when it is drawn; y runs down. */
export type Path =
  | ({ readonly kind: 'rectangle'; readonly width: number; readonly height: number } & Point & Paint)
  | ({ readonly kind: 'circle'; readonly radius: number } & Point & Paint)
  | ({ readonly kind: 'polygon'; readonly points: readonly Point[] } & Paint)
  | ({ readonly kind: 'polyline'; readonly points: readonly Point[] } & Paint)
  /** Strokes of a round pen, written as M, L, C and Z with absolute numbers, `scale` points to one of their units. */
  | ({ readonly kind: 'strokes'; readonly strokes: string; readonly scale: number } & Paint)

/** A straight line to the right. */
export const horizontal = (width: number, stroke: Ink, weight = 0.5): Path =>
  ({ kind: 'polyline', points: [{ x: 0, y: 0 }, { x: width, y: 0 }], stroke, weight })
