import { OctetString } from 'asn1js'
import { PFX, getCrypto } from 'pkijs'

/** More of them make no other test, and take time. */
const MOST_ROUNDS = 5_000

/** The key file with a seal that fits what stands in it, as whoever knows its password can make; else as it came. */
export const resealed = async (bytes: Uint8Array, password: string): Promise<Uint8Array> => {
  try {
    const file = PFX.fromBER(Uint8Array.from(bytes))
    const { macData, authSafe: { content } } = file
    if (macData === undefined || !(content instanceof OctetString)) return bytes
    const stamp = await getCrypto(true).stampDataWithPassword({
      password: Uint8Array.from(Buffer.from(password)).buffer, hashAlgorithm: 'SHA-256',
      salt: macData.macSalt.valueBlock.valueHexView.slice().buffer,
      iterationCount: Math.min(macData.iterations ?? 1, MOST_ROUNDS),
      contentToStamp: content.getValue(),
    })
    macData.mac.digest.valueBlock.valueHexView = new Uint8Array(stamp)
    return new Uint8Array(file.toSchema().toBER())
  } catch {
    return bytes
  }
}
