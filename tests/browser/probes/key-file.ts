import { octetsOfBase64 } from '../../../src/signature/octets.ts'
import { openPkcs12 } from '../../../src/signature/open-pkcs12.ts'

/** Opens a key file as the paper worker does, and says what came of it. */
const openKeyFile = async (base64: string, password: string): Promise<string> => {
  const opened = await openPkcs12(octetsOfBase64(base64) ?? new Uint8Array(), password)
  if (!opened.ok) return opened.failure
  const { extractable, algorithm } = opened.key.privateKey
  return [opened.name, algorithm.name, extractable ? 'can be taken out' : 'stays', opened.chain.length].join(', ')
}

export type OpenKeyFile = typeof openKeyFile

Object.assign(globalThis, { openKeyFile })
