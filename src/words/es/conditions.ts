import type * as english from '../en/conditions.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const conditions: InAnyLanguage<typeof english.conditions> = {
  always: 'siempre',
  and: '{first}, y {last}',
  or: '{first}, o {last}',
  allOf: 'todo esto es cierto:',
  anyOf: 'al menos una de estas cosas es cierta:',
  either: '(o bien {parts})',
  both: '({parts})',
  isAtLeast: '«{question}» es «{option}» o más arriesgado',
  is: '«{question}» es «{option}»',
  includes: '«{question}» incluye «{option}»',
  isOne: '«{question}» es una de estas: {options}',
  includesOne: '«{question}» incluye una de estas: {options}',
  action: '{actions}',
  actionBut: 'la acción es cualquiera menos estas: {actions}',
  reaches: '«{scale}» es «{level}» o más arriesgado',
  reachesLast: '«{scale}» es «{level}»',
  orAction: '{first} o {last}',

  terms: {
    severe: { name: 'Gravemente enfermas', clause: 'puede haber personas gravemente enfermas' },
    crisis: { name: 'En crisis', clause: 'la vida de algunas personas puede correr peligro ahora' },
    minors: { name: 'Menores', clause: 'la usan menores de 18 años' },
    open: { name: 'Abierta a otros', clause: 'pueden entrar personas a las que no está destinada' },
    fragile: { name: 'Frágiles', clause: 'las personas son frágiles' },
    prone: { name: 'Propensas a creencias inusuales', clause: 'algunas tienen psicosis o trastorno bipolar' },
    unguarded: {
      name: 'Donde ceden los límites',
      clause: 'algunas tienen un trastorno alimentario o consumen sustancias',
    },
    mass: { name: 'Muchísimas', clause: 'llega a muchísimas personas' },
    'many-unseen': {
      name: 'Muchísimas, sin ver', clause: 'llega a muchísimas personas y nadie mira si no se señala',
    },
    deep: { name: 'Acción profunda', clause: 'trata, conversa abiertamente o responde en una crisis' },
    logistics: { name: 'Oficina e información', clause: 'organiza, da información o anota lo que la gente introduce' },
    personal: { name: 'Información personal', clause: 'usa información personal' },
    'not-fixed': { name: 'No fijado', clause: 'lo que dice no está fijado de antemano' },
    generated: { name: 'Generado', clause: 'inventa sus propias palabras' },
  },

  scales: {
    oversight: {
      name: 'Quién mira de verdad',
      about:
        'A qué equivale la supervisión, se llame como se llame. Una acción que otra pone en marcha sin una persona en medio '
        + 'toma la peor de las dos.',
      levels: {
        decides: 'un profesional clínico decide primero, o está presente',
        reviewed: 'cada caso se revisa a tiempo',
        flagged: 'solo se ve lo que se señala',
        nobody: 'no mira nadie',
      },
    },
    misses: {
      name: 'Quién notaría lo que no se vio',
      about: 'Lo mismo para una persona que pasó por alto: nadie detecta lo que nadie ve.',
      levels: {
        decides: 'un profesional clínico decide primero, o está presente',
        reviewed: 'cada caso se revisa a tiempo',
        flagged: 'solo se ve lo que se señala',
        nobody: 'no mira nadie',
      },
    },
    role: {
      name: 'Qué es de verdad en la atención',
      about: 'Un tratamiento o una conversación que nadie mira es más que un extra.',
      levels: {
        office: 'solo trabajo de oficina',
        extra: 'un extra a la atención',
        bridge: 'un puente mientras se espera',
        instead: 'en lugar de parte de la atención',
      },
    },
  },
}
