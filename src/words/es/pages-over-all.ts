import type * as english from '../en/pages-over-all.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesOverAll: InAnyLanguage<typeof english.pagesOverAll> = {
  heading: 'En conjunto',
  lead:
    '{n, plural, one {1 hoja} other {{n} hojas}}, cada una en su última versión. Lo que no se pudo leer no se cuenta.',
  altered:
    '{n, plural, one {1 de ellas se alteró} other {{n} de ellas se alteraron}} después de firmarse, y {n, plural, one {cuenta} other {cuentan}} '
    + 'aquí como ahora se lee.',
  nothing: 'Añada primero hojas: esta parte cuenta lo que tienen en común.',
  unsaid: 'Nadie lo ha dicho',
  noAction: 'Ninguna acción marcada',
  untitled: 'Una función todavía sin nombre',

  tiers: {
    heading: 'Niveles por entorno de atención y acción',
    lead:
      'Una hoja está en la fila de cada una de sus acciones, con el nivel de la peor después de las salvaguardas. Mientras haya respuestas '
      + 'abiertas, ese es el nivel en lo peor.',
    setting: '¿Cuál es el entorno de atención?',
    settings: { place: 'Dónde están las personas cuando la usan', access: 'Cómo la obtienen' },
    plotAlt:
      'Barras: cuántas hojas hay en cada nivel, para {rows, plural, one {1 acción} other {{rows} acciones}} en {columns, plural, one {1 '
      + 'entorno} other {{columns} entornos}}. La tabla de abajo dice lo mismo.',
    plotNote: 'En cada casilla, de izquierda a derecha: {tiers}. El número sobre una barra es de cuántas hojas se trata.',
    tierSign: '{tier} {name}',
    none: '–',
    noneIs: '– sin nivel todavía',
    action: 'Acción',
    caption: 'Lo mismo como tabla: cuántas hojas hay en cada nivel',
    count: '{n} {tier}',
    noTier: 'sin nivel',
    empty: '–',
  },
  hazards: {
    heading: 'Qué podría salir mal, una y otra vez',
    lead: 'Con valoración 3 o más después de las salvaguardas.',
    none: 'Nada tiene valoración 3 o más en ninguna.',
    columns: { what: 'Qué podría salir mal', n: 'En cuántas hojas' },
  },
  safeguards: {
    heading: 'Salvaguardas que más faltan',
    lead: 'No están en marcha, o lo están sin nada que las muestre.',
    none: 'Todas las salvaguardas que conocen las reglas están en marcha en todas.',
    columns: { what: 'Salvaguarda', n: 'Falta en cuántas hojas' },
    more: '{n, plural, one {1 salvaguarda más} other {{n} salvaguardas más}}',
  },
  of: '{n} de {all}',
  overdue: {
    heading: 'Condiciones vencidas',
    none: 'Ninguna condición con día está vencida.',
    columns: { what: 'Condición', of: 'La pide', owner: 'Quién se ocupa', due: 'Vence', worksheet: 'Hoja' },
    by: { board: 'El comité', people: 'Las personas de la mesa' },
    nobody: 'Nadie todavía',
  },
  again: {
    heading: 'Por volver a evaluar',
    lead:
      'Según las decisiones que hay en esta sala: lo que pasó de su día, lo que vence en 60 días y lo que cambió desde entonces.',
    none: 'No hay nada por volver a evaluar.',
    columns: { worksheet: 'Hoja', state: 'Por qué', by: 'A más tardar', on: 'Antes, si' },
    states: { past: 'Pasó su día', soon: 'Su día llega pronto', changed: 'Se cambió después de la decisión' },
    noDay: 'No se puso ningún día',
    noTrigger: 'No se nombró nada',
  },
}
