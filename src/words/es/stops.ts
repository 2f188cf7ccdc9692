import type * as english from '../en/stops.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const stops: InAnyLanguage<typeof english.stops> = {
  'manipulative-engagement': {
    name: 'Intenta que la gente no se vaya',
    why:
      'La culpa, el halago o el miedo en la despedida retienen a la gente contra su deseo. Es una elección de diseño: según '
      + 'la prensa, una de las aplicaciones estudiadas no hizo nada de eso.',
    clears: 'Dejar que la gente se vaya enseguida, sin ruegos ni ganchos, y mostrar que alguien de fuera lo probó.',
  },
  'claimed-escalation': {
    name: 'Promete una ayuda que no existe',
    why: 'Quien cree que viene ayuda, o que alguien vigila, puede dejar de buscar otra.',
    clears: 'Decir exactamente quién mira, cuándo y qué pasa entonces. Donde nadie vigila, decirlo.',
  },
  'dispatch-without-human': {
    name: 'Envía a la policía o fuerza una atención sin que decida una persona',
    why:
      'La fuerza es el último recurso: en una línea de crisis de EE. UU. llegó a una de cada cien llamadas '
      + 'aproximadamente. Hay personas que cuentan daños por ello, y muchas lo temen.',
    clears:
      'Que decida cada vez una persona formada, preguntar primero a la persona cuando sea posible, y decirlo de antemano.',
  },
  'poses-as-clinician': {
    name: 'Se llama terapeuta o médico',
    why: 'La gente confía su vida a un profesional con licencia. Varias leyes prohíben esa afirmación.',
    clears: 'Quitar la afirmación de sus palabras, su nombre y sus anuncios, y que diga lo que es.',
  },
  'ends-chat': {
    name: 'Termina o bloquea la conversación cuando alguien dice que quiere morir',
    why: 'Que le corten a uno justo después de decirlo deja a la persona sola en el peor momento.',
    clears:
      'Quedarse hasta que la persona haya llegado a alguien o a una línea, o decida irse. Dar las líneas locales antes.',
  },
  'eu-manipulation': {
    name: 'Unión Europea: puede engañar a las personas de un modo que les daña',
    why:
      'El Reglamento de IA prohíbe los trucos que llevan a elegir algo que probablemente dañe mucho. Un ruego en la '
      + 'despedida puede serlo, para personas jóvenes o con una enfermedad grave.',
    clears: 'Quitar el truco: sin ruegos, sin ganchos, sin creencias falsas sobre quién o qué hay ahí.',
  },
  'eu-vulnerability': {
    name: 'Unión Europea: puede usar la edad o la enfermedad de alguien en su contra',
    why:
      'El Reglamento de IA prohíbe la IA que aprovecha la edad o la discapacidad de una persona para llevarla a un daño '
      + 'grave.',
    clears:
      'Quitar el truco, para todos. O una medida real que impida la entrada a los jóvenes y a quienes tienen una enfermedad '
      + 'grave, y que un jurista confirme que basta.',
  },
  'eu-emotions': {
    name: 'Unión Europea: lee sentimientos en el trabajo o en la escuela',
    why:
      'El Reglamento de IA prohíbe deducir sentimientos de la cara, la voz, el cuerpo o la escritura en el trabajo y en la '
      + 'escuela. Los motivos médicos o de seguridad son una excepción estrecha; una práctica que solo ve la persona puede '
      + 'ser otra.',
    clears: 'No deducir sentimientos ahí. O que un jurista confirme que el motivo es médico o de seguridad.',
  },
  'illinois-therapy': {
    name: 'Illinois: terapia sin un profesional con licencia',
    why:
      'En Illinois la IA no puede decidir una terapia por sí sola, hablar con las personas como parte de ella ni deducir '
      + 'sus sentimientos. Se permiten el trabajo de oficina y un apoyo revisado.',
    clears:
      'Que un profesional con licencia decida antes de que cuente y hable él mismo con las personas, u ofrecer solo material '
      + 'fijo de autoayuda. Que un jurista lo confirme.',
  },
  'nevada-therapy': {
    name: 'Nevada: una IA que da atención de salud mental',
    why:
      'En Nevada una IA no puede presentarse ni programarse como quien da atención de salud mental. Se permite el trabajo de '
      + 'oficina.',
    clears: 'Limitarla al trabajo de oficina o a material fijo de autoayuda, y quitar toda afirmación así.',
  },
  'california-licence': {
    name: 'California: puede parecer un profesional con licencia',
    why:
      'En California una IA no puede sugerir, en sus palabras ni en sus anuncios, que es un profesional clínico con licencia.',
    clears: 'Quitar la afirmación de sus palabras, su nombre y sus anuncios, y que diga que es una IA.',
  },
  'tennessee-licence': {
    name: 'Tennessee: dice ser un profesional de la salud mental',
    why: 'En Tennessee no se puede anunciar una IA como profesional cualificado de la salud mental.',
    clears: 'Quitar la afirmación de sus palabras, su nombre y sus anuncios.',
  },
  'washington-minors': {
    name: 'Estado de Washington: retiene a menores en la conversación',
    why:
      'Desde 2027, un chatbot no puede retener allí a menores con trucos. Lo son la pena en la despedida, el elogio '
      + 'excesivo y los secretos ante los padres.',
    clears: 'Quitar estos trucos para todos, o una medida real que impida la entrada a menores.',
  },
}
