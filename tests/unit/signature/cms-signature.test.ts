import { Null, OctetString } from 'asn1js'
import { AlgorithmIdentifier, Attribute, ContentInfo, SignedAndUnsignedAttributes, SignedData } from 'pkijs'
import { beforeAll, expect, test } from 'vitest'
import { parseCertificate } from '../../../src/signature/certificate.ts'
import { verify } from '../../../src/signature/verify.ts'
import { importedKey } from './imported-key.ts'
import { keyOf, NOW, requestOf, signedBy } from './people.ts'
import { makeReport } from './report-fixture.ts'
import { lastCms, overwritten, lastGap, signedInCollusion, withCms } from './tamper.ts'

const report = makeReport()
let one: Uint8Array

beforeAll(async () => {
  one = await signedBy(report, 1)
})

async function problemsWith(edit: (data: SignedData) => void | Promise<void>) {
  const info = ContentInfo.fromBER(Uint8Array.from(lastCms(one)))
  const data = new SignedData({ schema: info.content })
  await edit(data)
  const edited = new ContentInfo({ contentType: info.contentType, content: data.toSchema(true) })
  return problemsOf(withCms(one, new Uint8Array(edited.toSchema().toBER())))
}

async function problemsOf(pdf: Uint8Array) {
  const checked = await verify(pdf, NOW)
  return checked.kind === 'read' ? checked.signatures.map(({ problems }) => problems.map(({ kind }) => kind)) : checked
}

const note = new Attribute({ type: '1.2.3.4', values: [new OctetString({ valueHex: new Uint8Array([1]) })] })

test('encoded again unchanged it holds', async () => {
  expect(await problemsWith(() => {})).toEqual([[]])
})

test('attributes that nobody signed are found', async () => {
  const problems = await problemsWith(({ signerInfos: [info] }) => {
    if (info) info.unsignedAttrs = new SignedAndUnsignedAttributes({ type: 1, attributes: [note] })
  })
  expect(problems).toEqual([['unsigned-attributes', 'not-canonical']])
})

test('a signed attribute that was added is found', async () => {
  const problems = await problemsWith(({ signerInfos: [info] }) => { info?.signedAttrs?.attributes.push(note) })
  expect(problems).toEqual([['signature-invalid', 'not-canonical']])
})

test('attributes in another order are found, though the signature would hold', async () => {
  const problems = await problemsWith(({ signerInfos: [info] }) => { info?.signedAttrs?.attributes.reverse() })
  expect(problems).toEqual([['not-canonical']])
})

test('a certificate that was added is found', async () => {
  const { certificate } = await keyOf('Bo O’Neill')
  const problems = await problemsWith(data => { data.certificates?.push(parseCertificate(certificate)) })
  expect(problems).toEqual([expect.arrayContaining(['certificate-mismatch'])])
})

test('another certificate for the same key is found', async () => {
  const { certificate } = await importedKey('Ana Šimić', 'P-384')
  const problems = await problemsWith(data => {
    const other = parseCertificate(certificate)
    const [own] = data.certificates ?? []
    if (own && 'tbsView' in own) other.subjectPublicKeyInfo = own.subjectPublicKeyInfo
    if (own && 'serialNumber' in own) other.serialNumber = own.serialNumber as typeof other.serialNumber
    other.tbsView = new Uint8Array(other.encodeTBS().toBER())
    data.certificates = [other]
  })
  expect(problems).toEqual([['certificate-mismatch']])
})

test('parameters that nobody signed may not differ from those beside the signature', async () => {
  const problems = await problemsWith(data => {
    data.digestAlgorithms = data.digestAlgorithms.map(({ algorithmId }) =>
      new AlgorithmIdentifier({ algorithmId, algorithmParams: new Null() }))
  })
  expect(problems).toEqual([['not-canonical']])
})

test('SHA-1 is not accepted', async () => {
  const problems = await problemsWith(({ signerInfos: [info] }) => {
    if (info) info.digestAlgorithm = new AlgorithmIdentifier({ algorithmId: '1.3.14.3.2.26' })
  })
  expect(problems).toEqual([['unsupported-algorithm']])
})

test('two signers in one signature are not accepted', async () => {
  const problems = await problemsWith(data => { data.signerInfos.push(...data.signerInfos) })
  expect(problems).toEqual([['not-canonical']])
})

test('the signature of another file does not fit', async () => {
  const other = await signedBy(makeReport({ attachment: '{"tier":1}' }), 1)
  expect(await problemsOf(withCms(one, lastCms(other)))).toEqual([['digest-mismatch']])
})

test.each([['nothing', ''], ['no ASN.1', 'ffff'], ['a bare sequence', '3000'], ['an endless length', '30ffffffffff']])(
  'with %s in its place it is broken, and nothing is thrown',
  async (_, hex) => {
    const { start, end } = lastGap(one)
    const problems = await problemsOf(overwritten(one, start + 1, hex.padEnd(end - start - 2, '0')))
    expect(problems).toEqual([expect.arrayContaining(['not-canonical'])])
  },
)

test('a name that is not the certificate’s is found', async () => {
  const pdf = await signedInCollusion(report, { ...(await requestOf(1)), name: 'Somebody Else' }, {})
  expect(await problemsOf(pdf)).toEqual([['name-mismatch']])
})
