import type { Raise, Rung } from '../domain/hazard.ts'
import type { ReferenceId } from './bibliography.ts'
import { hazards } from './hazards.ts'
import { scales } from './scales.ts'

type H = (typeof hazards)[keyof typeof hazards]
type RaiseId = Extract<H, { raise: unknown }>['raise']['id']

/** Of every rung, scale rung and raise: what its "because" in the words is keyed by. */
export type RungId =
  | H['severity'][number]['id']
  | H['likelihood'][number]['ladder'][number]['id']
  | RaiseId
  | (typeof scales)[keyof typeof scales]['rungs'][number]['id']

type AnyRung = Rung<ReferenceId> | Raise<ReferenceId>

const ofHazards: readonly AnyRung[] = Object.values(hazards).flatMap((hazard) => [
  ...hazard.severity,
  ...('raise' in hazard ? [hazard.raise] : []),
  ...hazard.likelihood.flatMap<AnyRung>((chance) => chance.ladder),
])

const ofScales: readonly Raise<ReferenceId>[] = Object.values(scales).flatMap((scale) => [...scale.rungs])

/** Every rung once, also where several hazards share a ladder. */
export const rungs: readonly Raise<ReferenceId>[] =
  [...new Map([...ofHazards, ...ofScales].map((rung) => [rung.id, rung])).values()]
