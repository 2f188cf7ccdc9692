import { type SignerCard, cardText, readSignerCard } from '../record/signer-card.ts'
import { type CertificateFacts, readCertificate } from '../signature/certificate-facts.ts'
import { base64Of, octetsOfBase64 } from '../signature/octets.ts'

export type MadeCard =
  /** `text`: the file to save. */
  | { readonly ok: true; readonly text: string; readonly name: string }
  /** The certificate names nobody, or is none. */
  | { readonly ok: false; readonly failure: 'no-name' | 'not-a-certificate' }

export type CardReading =
  | {
      readonly ok: true
      readonly name: string
      /** RFC 3339, as the card claims. */
      readonly made: string
      readonly facts: CertificateFacts
    }
  /** `name-mismatch`: the card gives the key another name than its certificate does. */
  | { readonly ok: false; readonly failure: 'too-large' | 'not-a-card' | 'newer-version' | 'name-mismatch' }

/** `made` is an instant (RFC 3339). The private key has no part in it. */
export const makeCard = async (der: Uint8Array, made: string): Promise<MadeCard> => {
  const read = await readCertificate(der)
  if (read === null) return { ok: false, failure: 'not-a-certificate' }
  const { name } = read
  if (name === null || name.trim() === '') return { ok: false, failure: 'no-name' }
  return { ok: true, text: cardText({ name, certificate: base64Of(der), made }), name }
}

/** Anybody can make a card under any name: who imports it must have it from its owner. Never throws. */
export const readCard = async (text: string): Promise<CardReading> => {
  const read = readSignerCard(text)
  if (!read.ok) return { ok: false, failure: read.failure === 'not-ours' ? 'not-a-card' : read.failure }
  const { name, certificate: base64, made }: SignerCard = read.slip
  const certificate = await readCertificate(octetsOfBase64(base64) ?? new Uint8Array())
  if (certificate === null) return { ok: false, failure: 'not-a-card' }
  if (certificate.name?.normalize('NFC') !== name) return { ok: false, failure: 'name-mismatch' }
  return { ok: true, name, made, facts: certificate.facts }
}
