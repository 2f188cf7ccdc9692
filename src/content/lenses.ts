import { europe } from './lenses/europe.ts'
import { europeanDevices } from './lenses/european-devices.ts'
import { everywhere } from './lenses/everywhere.ts'
import { softwareAsADevice } from './lenses/software-as-a-device.ts'
import { unitedStates } from './lenses/united-states.ts'
import { usStates } from './lenses/us-states.ts'

/**
 * Laws and classifications to check (P8), as dated data. Each stands beside the tier and never moves it: being a device
 * is not a risk, and being none is no comfort.
 */
export const lenses = {
  ...softwareAsADevice,
  ...europe,
  ...europeanDevices,
  ...unitedStates,
  ...usStates,
  ...everywhere,
} as const

export type LensId = keyof typeof lenses

type Lenses = typeof lenses

/** The levels of one lens, and the keys of its "because". */
export type LensLevel<Id extends LensId> = Lenses[Id]['levels'][number]
export type LensRungId<Id extends LensId> = Lenses[Id]['rungs'][number]['id']
