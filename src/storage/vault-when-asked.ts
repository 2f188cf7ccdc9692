import type { Random } from '../sealing/box.ts'
import type { Keeping, VaultOutcome } from './keeping.ts'
import type { Vault } from './vault.ts'

/** The lock, whose code comes when somebody does something with it. */
export const vaultWhenAsked = (keeping: Keeping, random: Random): Vault => {
  const vault = async () => (await import('./vault.ts')).createVault(keeping, random)
  const once = <A extends readonly unknown[]>(act: (vault: Vault) => (...args: A) => Promise<VaultOutcome>) =>
    (...args: A): Promise<VaultOutcome> => keeping.attempt(async () => act(await vault())(...args))
  return {
    unlock: once(({ unlock }) => unlock),
    turnOn: once(({ turnOn }) => turnOn),
    turnOff: once(({ turnOff }) => turnOff),
    change: once(({ change }) => change),
    setIdle: once(({ setIdle }) => setIdle),
  }
}
