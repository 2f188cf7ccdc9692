import type * as english from '../en/roles.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const roles: InAnyLanguage<typeof english.roles> = {
  clinician: { name: 'Profesional clínico', phrase: 'un profesional clínico' },
  'product-manager': { name: 'Responsable de producto', phrase: 'la persona responsable del producto' },
  'ethics-board': { name: 'Comité de ética', phrase: 'el comité de ética' },
  'lived-experience': { name: 'Persona con experiencia vivida', phrase: 'una persona con experiencia vivida' },
  carer: { name: 'Cuidador o familia', phrase: 'un cuidador o familiar' },
  engineer: { name: 'Ingeniería', phrase: 'alguien de ingeniería' },
  'privacy-legal': { name: 'Privacidad o asuntos legales', phrase: 'alguien de privacidad o de asuntos legales' },
  other: { name: 'Otra persona', phrase: 'otra persona' },
}
