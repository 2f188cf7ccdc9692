import type { QuestionId, questions } from '../../content/questions.ts'
import { spoken } from '../spoken.ts'

type Role = (typeof questions)[QuestionId]['answeredBy'][number]

interface RoleWords {
  readonly name: string
  /** In a sentence: "leave for …", "best answered by …". */
  readonly phrase: string
}

export const roles = spoken('roles', {
  clinician: { name: 'Clinician', phrase: 'a clinician' },
  'product-manager': { name: 'Product manager', phrase: 'the product manager' },
  'ethics-board': { name: 'Ethics board', phrase: 'the ethics board' },
  'lived-experience': { name: 'Person with lived experience', phrase: 'a person with lived experience' },
  carer: { name: 'Carer or family', phrase: 'a carer' },
  engineer: { name: 'Engineer', phrase: 'an engineer' },
  'privacy-legal': { name: 'Privacy or legal', phrase: 'privacy or legal' },
  other: { name: 'Someone else', phrase: 'someone else' },
} as const satisfies Record<Role, RoleWords>)
