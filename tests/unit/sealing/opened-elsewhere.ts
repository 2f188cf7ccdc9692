import { createDecipheriv, pbkdf2Sync } from 'node:crypto'

interface Sealed {
  readonly cipher: { readonly nonce: string }
  readonly kdf: { readonly salt: string; readonly iterations: number }
  readonly data: string
}

/** Opens a sealed file as the README tells others to: with what Node brings, and none of our code. */
export const openedElsewhere = (text: string, passphrase: string): string => {
  const { data, ...header } = JSON.parse(text) as Sealed
  const { salt, iterations } = header.kdf
  const key = pbkdf2Sync(passphrase.normalize('NFKC'), Buffer.from(salt, 'base64'), iterations, 32, 'sha256')
  const sealed = Buffer.from(data, 'base64')
  const opening = createDecipheriv('aes-256-gcm', key, Buffer.from(header.cipher.nonce, 'base64'))
  opening.setAAD(Buffer.from(JSON.stringify(header)))
  opening.setAuthTag(sealed.subarray(-16))
  return Buffer.concat([opening.update(sealed.subarray(0, -16)), opening.final()]).toString()
}
