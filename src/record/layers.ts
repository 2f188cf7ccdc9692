import type { Cell, Layer, Worksheet } from './worksheet.ts'

/** A place in a record: the keys that lead to it. */
export type Path = readonly (string | number)[]

/** Like /answers/joint/all/who.ages; a key may be as long as a hostile file likes, and a sentence may not. */
export const pathText = (path: Path): string => `/${path.join('/')}`.slice(0, 200)

export interface PlacedLayer {
  readonly path: Path
  readonly layer: Layer
}

export interface PlacedCell {
  readonly path: Path
  readonly question: string
  /** Null where it holds for all actions, or for the whole worksheet. */
  readonly action: string | null
  readonly cell: Cell
}

/** The joint layer, each person's own, the variants', and the one with which somebody began to answer alone. */
export const layersOf = ({ answers, alone }: Worksheet): readonly PlacedLayer[] => [
  { path: ['answers', 'joint'], layer: answers.joint },
  ...Object.entries(answers.positions).map(([id, layer]) => ({ path: ['answers', 'positions', id], layer })),
  ...Object.entries(answers.variants).map(([id, { layer }]) => ({ path: ['answers', 'variants', id, 'layer'], layer })),
  ...(alone ? [{ path: ['alone', 'base', 'layer'], layer: alone.base.layer }] : []),
]

/** Every answer of a layer, with the way to it. */
export const cellsOf = ({ path, layer }: PlacedLayer): readonly PlacedCell[] => [
  ...cellsIn(layer.all, [...path, 'all'], null),
  ...Object.entries(layer.actions).flatMap(([action, cells]) => cellsIn(cells, [...path, 'actions', action], action)),
]

const cellsIn = (cells: Readonly<Record<string, Cell>>, path: Path, action: string | null): readonly PlacedCell[] =>
  Object.entries(cells).map(([question, cell]) => ({ path: [...path, question], question, action, cell }))

/** The cell that a question shows for an action, or for all of them (null). */
export const cellAt = (layer: Layer, question: string, action: string | null): Cell | undefined =>
  action === null ? layer.all[question] : layer.actions[action]?.[question]
