import type { VaultProbe } from './probes/vault.ts'

declare const vault: VaultProbe

/** Each breaks one draft from outside, after two changes of it; b has to stay as it is. */
export const TAMPERED: Readonly<Record<string, (id: string) => Promise<unknown>>> = {
  'a state of another draft': async (id) =>
    vault.raw.put(['snapshots', id], await vault.raw.get(['snapshots', 'b'])),
  'a state and a key of another draft': async (id) => {
    await vault.raw.put(['snapshots', id], await vault.raw.get(['snapshots', 'b']))
    await vault.raw.put(['vault', `draft:${id}`], await vault.raw.get(['vault', 'draft:b']))
  },
  'a change in the place of another': async (id) =>
    vault.raw.put(['journal', [id, 2, 0]], await vault.raw.get(['journal', [id, 1, 0]])),
  'a change that was made twice': async (id) => {
    await vault.raw.put(['journal', [id, 3, 0]], await vault.raw.get(['journal', [id, 2, 0]]))
    await vault.raw.put(['drafts', id], { ...(await vault.raw.get(['drafts', id])) as object, revision: 3 })
  },
  'a change that was taken out': (id) => vault.raw.delete(['journal', [id, 1, 0]]),
  'an older summary': async (id) =>
    vault.raw.put(['drafts', id], { ...(await vault.raw.get(['drafts', id])) as object, revision: 1 }),
  'a key that is gone': (id) => vault.raw.delete(['vault', `draft:${id}`]),
  'a row that is nothing': (id) => vault.raw.put(['snapshots', id], 'nothing'),
  'a readable state': (id) => vault.raw.put(['snapshots', id], { format: 'affordance-worksheet' }),
}
