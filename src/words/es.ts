import { type Words, en } from './words.ts'

export const es: Words = en
