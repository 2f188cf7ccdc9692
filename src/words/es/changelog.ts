import type * as english from '../en/changelog.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const changelog: InAnyLanguage<typeof english.changelog> = {
  'delusion-prone': {
    changed:
      'La psicosis y el trastorno bipolar cuentan ahora allí donde una conversación puede alimentar una creencia: los '
      + 'modelos de lenguaje han alentado delirios, y que alguien esté bien hoy no lo descarta.',
    moves: 'Las conversaciones abiertas con palabras generadas pueden subir donde hay personas que viven con alguno de los dos.',
  },
  'agrees-to-please': {
    changed:
      'Una herramienta que da la razón solo por agradar cuenta ahora como más capaz de alimentar una creencia. Un modelo '
      + 'se retiró por ello.',
    moves: 'Las conversaciones abiertas con palabras generadas pueden subir donde podría hacerlo.',
  },
  'limits-give-way': {
    changed:
      'Los trastornos alimentarios y los problemas con el alcohol o las drogas cuentan ahora para las palabras dañinas: '
      + 'en las pruebas, los límites de los modelos de lenguaje aguantaron mejor ante el suicidio, aunque no siempre, y '
      + 'cedieron ahí.',
    moves: 'La información, el consejo, el tratamiento y la conversación generados pueden subir donde hay personas que viven con ello.',
  },
  'self-harm': {
    changed:
      'Las autolesiones, también sin deseo de morir, cuentan ahora como motivo para esperar una crisis: quien se hace '
      + 'daño corre más riesgo después.',
    moves: 'Todo lo que haga más que organizar, informar o anotar puede subir donde hay personas que se autolesionan.',
  },
  'notes-in-serious-illness': {
    changed:
      'Una nota equivocada, o una tendencia que pasó inadvertida, pesa más en una enfermedad grave, como cualquier otro '
      + 'juicio.',
    moves: 'Las notas clínicas y el seguimiento pueden subir en la enfermedad grave.',
  },
  'force-unseen': {
    changed:
      'Las palabras fijas no consuelan cuando una alarma o un acto llega a una escuela, un empleador, una aseguradora o '
      + 'la policía y ningún profesional clínico mira: no hay nadie en medio.',
    moves: 'Las alertas y los actos con palabras fijas o calculadas pueden subir ahí.',
  },
  'seems-human': {
    changed: 'Una herramienta que deja creer que es una persona tiene ahora más probabilidad de que la tomen por una.',
    moves: 'La conversación, el tratamiento y la respuesta en crisis generados pueden subir donde podría hacerlo.',
  },
  'nothing-to-read': {
    changed: 'Si una herramienta no guarda nada personal, quien está cerca solo puede ver que se usa. Eso cuenta como menor.',
    moves: 'Las herramientas que no actúan sobre nada personal pueden bajar, como un ejercicio fijo en un teléfono compartido.',
  },
  'asked-where-it-applies': {
    changed: 'Qué ocurre con las falsas alarmas se pregunta solo donde alerta, actúa, avisa al personal o pide el uso de la fuerza.',
    moves: 'No se mueve nada: en los demás casos la respuesta no bajaba nada.',
  },
  'laws': {
    changed: 'Las leyes y clasificaciones figuran junto al nivel, y una ley puede ser un motivo para no seguir.',
    moves: 'Ningún nivel se mueve. Pueden añadirse motivos para no seguir donde está pensada para un lugar con una ley así.',
  },
  'steps': {
    changed: 'Cada nivel pide una lista de pasos, con sus fuentes.',
    moves: 'No se mueve nada.',
  },
  'first': {
    changed: 'Las primeras reglas: diecisiete cosas que podrían salir mal, la matriz de la norma y lo que las baja.',
    moves: 'No había nada antes que pudiera moverse.',
  },
}
