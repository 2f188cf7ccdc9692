import { expect, test } from 'vitest'
import { FILE_KEY, NEW_KEY, SOMEONE_ELSE, type Signer, signerForm } from '../../../src/record/signer-form.ts'

const signer: Signer = {
  answer: 'signs', reason: '', who: SOMEONE_ELSE, key: NEW_KEY, name: 'Ana', role: 'Clinician', meaning: 'agrees',
  look: 'typed', strokes: [], protection: 'passphrase', passphrase: 'three random words', again: 'three random words',
}

const refusal = { answer: 'refuses', reason: 'The evidence is thin.' } as const
const file = new File(['x'], 'ana.p12')

const wrongIn = (changed: Partial<Signer>): readonly unknown[] =>
  signerForm.safeParse({ ...signer, ...changed }).error?.issues.map(({ path }) => path[0]) ?? []

test.each<[string, Partial<Signer>, readonly string[]]>([
  ['a full form is accepted', {}, []],
  ['nobody chosen', { who: '' }, ['who']],
  ['a name of spaces', { name: '  ' }, ['name']],
  ['a short passphrase', { passphrase: 'short', again: 'short' }, ['passphrase']],
  ['two different passphrases', { again: 'three random word' }, ['again']],
  ['a signature without a meaning', { meaning: undefined }, ['meaning']],
  ['a signature without a role', { role: '' }, ['role']],
  ['all that is wrong, at once', { meaning: undefined, name: '', again: 'x' }, ['meaning', 'name', 'again']],
  ['a refusal needs neither role nor meaning', { ...refusal, role: '', meaning: undefined }, []],
  ['a refusal without a reason', { ...refusal, reason: ' ' }, ['reason']],
  ['a key file that is not chosen', { key: FILE_KEY }, ['keyFile']],
  ['a key file brings its own name and password', { key: FILE_KEY, keyFile: file, name: '', again: '' }, []],
  ['a kept key brings its own name', { key: 'AB:CD', name: '' }, []],
  ['a picture that is not chosen', { look: 'picture' }, ['picture']],
  ['a picture', { look: 'picture', picture: file }, []],
  ['a drawing without a stroke', { look: 'drawn' }, ['strokes']],
  ['a drawing with one', { look: 'drawn', strokes: [[{ x: 0, y: 1 }]] }, []],
  ['a key that only this device keeps needs no passphrase', { protection: 'device', passphrase: '', again: '' }, []],
  ['a kept key is opened by its own passphrase, whatever its length', { key: 'AB:CD', passphrase: 'x', again: '' }, []],
])('%s', (_, changed, fields) => {
  expect(wrongIn(changed)).toEqual(fields)
})
