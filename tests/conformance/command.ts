import { spawnSync } from 'node:child_process'

/** What a command of this machine said: its exit code, and standard output and error together. */
export interface Said {
  /** Null where it was stopped for taking too long. */
  readonly code: number | null
  readonly text: string
}

/** Runs a command to its end, for so many seconds at most; undefined where this machine has no such program. */
export function run(program: string, args: readonly string[], seconds = 300): Said | undefined {
  const { error, status, stdout, stderr } = spawnSync(program, [...args], {
    encoding: 'utf8',
    timeout: seconds * 1000,
    maxBuffer: 1 << 28,
    env: { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC' },
  })
  if (error && 'code' in error && error.code === 'ENOENT') return undefined
  return { code: status, text: stdout + stderr }
}
