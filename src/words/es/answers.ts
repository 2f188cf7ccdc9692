import type * as english from '../en/answers.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const answers: InAnyLanguage<typeof english.answers> = {
  unanswered: 'Sin responder',
  unknown: 'Aún no lo sabemos',
  declined: 'Prefiero no responder',
  leaveFor: 'Dejar para {role}',
  leftFor: 'Se dejó para {role}',
  suggested: 'Sugerida, sin confirmar',
  none: 'Nada de esto',
  note: 'Nota',
  noteHint: 'Sin datos de pacientes.',
  basis: {
    name: '¿En qué se apoya?',
    decided: 'Lo decidimos',
    documented: 'Está documentado',
    assumed: 'Lo suponemos',
  },
}
