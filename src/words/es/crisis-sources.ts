import type * as english from '../en/crisis-sources.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const crisisSourceWords: InAnyLanguage<typeof english.crisisSourceWords> = {
  read: 'Leído en {source}, el {date}. No hemos llamado.',
  unread: 'Bien conocido, no lo hemos comprobado.',
}
