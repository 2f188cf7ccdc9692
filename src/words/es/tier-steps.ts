import type * as english from '../en/tier-steps.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const tierStepGroups: InAnyLanguage<typeof english.tierStepGroups> = {
  'who-decides': 'Quién decide',
  'before-pilot': 'Antes de un piloto',
  'monitoring': 'Mientras se usa',
  'assess-again': 'Cuándo volver a evaluar',
}

export const tierSteps: InAnyLanguage<typeof english.tierSteps> = {
  'name-who-answers': {
    do: 'Nombre a una persona que responda por los daños, y diga cómo llegar a ella.',
    why: 'Si no se nombra a nadie, la persona dañada no tiene a quién acudir.',
  },
  'board-decides': {
    do:
      'Que decida un comité de ética, con un profesional clínico que no sea del fabricante y alguien con experiencia vivida. '
      + 'Escriba el beneficio, y por qué no se puede bajar cada valoración de 3 o más.',
    why:
      'La norma llama indeseables a esas valoraciones, e inaceptables a las más altas. Asumir una es una elección que otros '
      + 'deben poder leer.',
  },
  'design-first': {
    do: 'Primero cambie el diseño, después proteja, y solo entonces advierta. Vuelva con una hoja nueva.',
    why: 'La norma llama inaceptables a esas valoraciones: hay que quitar la causa o controlarla.',
  },

  'tell-people': {
    do: 'Diga a la gente que es una máquina, quién puede ver lo que dice, y si alguien vigila.',
    why:
      'En la UE la ley pide lo primero. Una ayuda prometida que no existía ha llevado a demandas ante los tribunales.',
  },
  'hazard-log': {
    do: 'Lleve una lista de lo que podría salir mal, qué miró para bajarlo, y por qué lo adoptó o no.',
    why:
      'El servicio de salud de Inglaterra pide ese registro, y una mirada a la privacidad, antes de dejar entrar una '
      + 'herramienta.',
  },
  'real-oversight': {
    do:
      'Dé a quienes la revisan el tiempo, la formación y el poder de discrepar y de pararla. Pruébelo con errores puestos a '
      + 'propósito.',
    why: 'Quien no puede pararla no la supervisa.',
  },
  'plan-the-end': {
    do: 'Escriba cómo se avisa a la gente, y quién la ayuda, cuando cambie o se apague.',
    why: 'Hay herramientas que cambiaron o desaparecieron de un día para otro, y la gente lo lloró.',
  },
  'rehearse-crisis': {
    do: 'Ensaye una crisis de día y de noche: pregunta, se queda, da la línea local, y responde una persona.',
    why: 'Un camino que nadie ha recorrido falla cuando cuenta. En una prueba, un solo «no» acabó con la ayuda.',
  },
  'outside-tests': {
    do:
      'Que la prueben profesionales clínicos de fuera y personas con experiencia vivida, en conversaciones largas en las que '
      + 'crece el riesgo. Corrija lo que hallen.',
    why:
      'Los límites ceden en conversaciones largas y cuando se dicen las cosas de otra manera. Un fabricante rara vez halla '
      + 'sus propios fallos.',
  },
  'study-only': {
    do:
      'Que se use solo en un estudio que un comité de ética haya permitido, con un profesional clínico responsable de cada '
      + 'persona.',
    why:
      'En el ensayo de un chatbot de terapia, el personal leyó cada mensaje. Según se informó, los asesores de la FDA '
      + 'pidieron que interviniera un profesional.',
  },

  'hear-of-harm': {
    do:
      'Dé a las personas y al personal una forma fácil de informar de daños y de lo que estuvo a punto de pasar. Lea cada '
      + 'aviso en un día laborable.',
    why: 'Un daño del que nadie se entera vuelve a pasar.',
  },
  'look-at-unflagged': {
    do:
      'Cada mes, que un profesional clínico lea algunos casos al azar, también de quienes pasó por alto. Cuente los errores '
      + 'por grupo.',
    why: 'Un modelo que se probó no señaló a casi ninguno de los que murieron. Nadie busca a quien una herramienta pasa por alto.',
  },
  'read-everything': {
    do:
      'En el piloto, que una persona formada lea cada conversación: en una hora en una enfermedad grave, si no en 72 horas.',
    why: 'En el ensayo de un chatbot de terapia, el personal que leía cada mensaje tuvo que intervenir 28 veces.',
  },
  'follow-up': {
    do:
      'Cuando alguien muestre riesgo de suicidio, busque ayuda enseguida. Después, que una persona le llame en 72 horas, si '
      + 'está de acuerdo.',
    why:
      'En una comparación de centros, un plan con llamadas fue unido a cerca de la mitad de conductas suicidas. Un '
      + 'formulario solo no es lo mismo.',
  },

  'again-on-change': {
    do:
      'Vuelva a evaluar antes de que cambie su versión, su modelo, sus usuarios o su lugar, tras cualquier daño grave, y al '
      + 'menos una vez al año.',
    why: 'Un cambio la convierte en otra herramienta. La hoja juzgó la anterior.',
  },
  'again-before-more': {
    do: 'Vuelva a evaluar tras los primeros tres meses o las primeras 50 personas, antes de que la usen más.',
    why: 'Lo que muestra el piloto resuelve preguntas que hoy están abiertas.',
  },
}
