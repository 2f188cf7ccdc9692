import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test, type TestContext } from 'vitest'
import { joined, octetsOf } from '../../../src/signature/octets.ts'
import { importedKey } from './imported-key.ts'
import { fixture, openedKey } from './key-files.ts'
import { signedWithMixedKeys } from './mixed-keys.ts'
import { keyOf, requestOf, signedWith } from './people.ts'
import { makeReport } from './report-fixture.ts'
import { lastCms, lastGap } from './tamper.ts'

const run = promisify(execFile)
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signature-'))
})

afterAll(() => rm(folder, { recursive: true }))

/** Skips a test, and says why in words, where its judge is not on this machine. */
async function summon(judge: string, version: string, context: TestContext): Promise<void> {
  const missing = (error: NodeJS.ErrnoException) => error.code === 'ENOENT'
  const absent = await run(judge, [version]).then(() => false, missing)
  if (absent) context.skip(`${judge} is not installed on this machine, so it was not asked`)
}

async function put(name: string, bytes: Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, bytes)
  return path
}

function pemOf(certificate: Uint8Array): Uint8Array {
  const base64 = Buffer.from(certificate).toString('base64').match(/.{1,64}/g)?.join('\n')
  return octetsOf(`-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`)
}

for (const kind of ['P-256', 'P-384', 'RSA-2048'] as const) {
  test(`openssl verifies the signature of a ${kind} key as CAdES`, async context => {
    await summon('openssl', 'version', context)
    const key = kind === 'P-256' ? await keyOf('Ana Šimić') : await importedKey('Ana Šimić', kind)
    const pdf = await signedWith(makeReport(), await requestOf(1, { key }))
    const { start, end } = lastGap(pdf)
    const trusted = ['-CAfile', await put('trusted', pemOf(key.certificate)), '-purpose', 'any', '-no_check_time']
    const content = await put('content', joined(pdf.subarray(0, start), pdf.subarray(end)))
    const asked = ['-verify', '-cades', '-binary', '-inform', 'DER', '-in', await put('cms', lastCms(pdf))]
    const about = ['-content', content, '-out', join(folder, 'said')]
    const { stderr } = await run('openssl', ['cms', ...asked, ...trusted, ...about])
    expect(stderr).toMatch(/verification successful/i)
  })
}

test('openssl follows the chain of an issued key to its root', async context => {
  await summon('openssl', 'version', context)
  const { key, name } = await openedKey('rsa')
  const pdf = await signedWith(makeReport(), await requestOf(1, { key, name }))
  const { start, end } = lastGap(pdf)
  const content = await put('content', joined(pdf.subarray(0, start), pdf.subarray(end)))
  const trusted = ['-CAfile', await put('trusted', fixture('root.pem')), '-purpose', 'any', '-no_check_time']
  const asked = ['-verify', '-cades', '-binary', '-inform', 'DER', '-in', await put('cms', lastCms(pdf))]
  const about = ['-content', content, '-out', join(folder, 'said')]
  const { stderr } = await run('openssl', ['cms', ...asked, ...trusted, ...about])
  expect(stderr).toMatch(/verification successful/i)
})

test('pdfsig finds three valid signatures with keys of three kinds', async context => {
  await summon('pdfsig', '-v', context)
  const { stdout } = await run('pdfsig', [await put('mixed.pdf', await signedWithMixedKeys(makeReport()))])
  expect(stdout.match(/Signature is Valid/g)).toHaveLength(3)
  expect(stdout.match(/Total document signed/g)).toHaveLength(1)
  expect(stdout).toContain('Signature Type: ETSI.CAdES.detached')
})

test('qpdf finds no fault in a file with three signatures', async context => {
  await summon('qpdf', '--version', context)
  const { stdout } = await run('qpdf', ['--check', await put('checked.pdf', await signedWithMixedKeys(makeReport()))])
  expect(stdout).toContain('No syntax or stream encoding errors found')
})
