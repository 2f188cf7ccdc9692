const factor = Number(process.env['FUZZ_RUNS'] ?? 1)

/** How often a property is tried: as often as it says, and many times that under `npm run fuzz`. */
export function fuzzRuns(usual = 100): number {
  return usual * factor
}
