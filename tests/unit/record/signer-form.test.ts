import { expect, test } from 'vitest'
import { NEW_KEY, SOMEONE_ELSE, type Signer, signerForm } from '../../../src/record/signer-form.ts'

const signer: Signer = {
  who: SOMEONE_ELSE, key: NEW_KEY, name: 'Ana', role: 'Clinician', meaning: 'agrees', look: 'typed', strokes: [],
  protection: 'passphrase', passphrase: 'three random words', again: 'three random words',
}

const wrongIn = (changed: Partial<Signer>): readonly unknown[] =>
  signerForm.safeParse({ ...signer, ...changed }).error?.issues.map(({ path }) => path[0]) ?? []

test.each<[string, Partial<Signer>, readonly string[]]>([
  ['a full form is accepted', {}, []],
  ['nobody chosen', { who: '' }, ['who']],
  ['a name of spaces', { name: '  ' }, ['name']],
  ['a short passphrase', { passphrase: 'short', again: 'short' }, ['passphrase']],
  ['two different passphrases', { again: 'three random word' }, ['again']],
  ['a drawing without a stroke', { look: 'drawn' }, ['strokes']],
  ['a drawing with one', { look: 'drawn', strokes: [[{ x: 0, y: 1 }]] }, []],
  ['a key that only this device keeps needs no passphrase', { protection: 'device', passphrase: '', again: '' }, []],
  ['a kept key is opened by its own passphrase, whatever its length', { key: 'AB:CD', passphrase: 'x', again: '' }, []],
])('%s', (_, changed, fields) => {
  expect(wrongIn(changed)).toEqual(fields)
})
