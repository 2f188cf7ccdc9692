import type * as english from '../en/tiers.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const tiers: InAnyLanguage<typeof english.tiers> = {
  1: {
    name: 'Bajo',
    means: 'La norma llama aceptable a su peor valoración. Es su palabra para una valoración, no un veredicto sobre la función.',
    asks: 'Siga observando, nombre a alguien que reciba los avisos de problemas y vuelva a mirar cuando algo cambie.',
  },
  2: {
    name: 'Moderado',
    means: 'La norma llama aceptable a su peor valoración cuando hacer más costaría más de lo que ayuda.',
    asks: 'Diga qué otras salvaguardas consideró, y por qué las adoptó o no.',
  },
  3: {
    name: 'Alto',
    means: 'La norma llama indeseable a su peor valoración: solo si no es viable bajarla más.',
    asks: 'Pruebe primero lo que lo bajaría. Para seguir, escriba el beneficio y un motivo para cada valoración así.',
  },
  4: {
    name: 'Muy alto',
    means: 'La norma llama inaceptable a su peor valoración: hay que quitar la causa o controlarla.',
    asks:
      'Cambie el diseño antes de que alguien lo use; no lo retire de un día para otro donde hay personas que dependen de '
      + 'él. Para seguir, escriba el beneficio y los motivos.',
  },
}

export const tierNotes: InAnyLanguage<typeof english.tierNotes> = {
  lowIsNotSafe: 'Bajo no quiere decir seguro.',
  notAClass: 'Nivel de la hoja de trabajo, no una clase legal.',
  notEnough: 'Todavía faltan respuestas',
  noAction: 'Sin ninguna acción no hay nada que valorar. Marque al menos una.',
  exactly: '{tier}',
  between: 'Como mínimo {best}, podría ser {worst}',
}
