import type * as english from '../en/pages-rules.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const pagesRules: InAnyLanguage<typeof english.pagesRules> = {
  title: 'Cómo se hace el nivel',
  pageTitle: 'Cómo se hace el nivel · {product}',
  lead:
    'Estas son las reglas con las que se valora cada hoja, completas y hechas a partir de las propias reglas. Leerlas lleva unos diez minutos; '
    + 'las fichas contienen el detalle.',
  contents: 'En esta página',
  openAll: 'Abrir todas las fichas',
  closeAll: 'Cerrar todas las fichas',

  parts: {
    idea: 'La idea',
    worksheet: 'En su hoja',
    matrix: 'La matriz',
    hazards: 'Qué podría salir mal',
    'worked-out': 'Lo que se deduce de varias respuestas',
    terms: 'Palabras que usan las reglas',
    safeguards: 'Salvaguardas',
    stops: 'Motivos para no seguir',
    lenses: 'Leyes y clasificaciones',
    asks: 'Qué pide cada nivel',
    judgement: 'Qué es nuestro criterio',
    sources: 'Fuentes',
    changes: 'Qué cambió',
    code: 'Versión y código',
  },

  idea: [
    'Cada acción que la IA puede hacer se mira para cada cosa que podría salir mal, y solo donde puede salir mal.',
    'Lo malo que es, de 1 a 5, y lo probable que es, de 1 a 5, se cruzan en la matriz de riesgo de la norma DCB0129 del NHS y dan una '
      + 'valoración; la peor valoración es el nivel. Nada se suma ni se promedia.',
    'Lo probable que es, es la menor de sus posibilidades: lo raro sigue siendo raro, y lo que alguien siempre detecta sigue detectado.',
    'Una respuesta abierta cuenta dos veces, una en lo mejor y otra en lo peor, así que el nivel puede decir «como mínimo» y «podría ser».',
    'Las salvaguardas con algo que mostrar lo bajan un poco; la ley, el beneficio y su propio juicio están al lado y nunca se mezclan.',
  ],

  matrix: {
    lead:
      'Busque arriba lo malo que es y a la izquierda lo probable. El número de la casilla es la valoración; la palabra, el nivel.',
    caption: 'Valoración y nivel según lo malo y lo probable (DCB0129, NHS England)',
    corner: 'Qué tan probable \\ Qué tan malo',
    cell: '{rating}: {tier}',
    severity: 'Qué tan malo',
    likelihood: 'Qué tan probable, cada vez que se usa',
    rating: 'Qué significa una valoración',
  },

  hazards: {
    lead:
      'Se buscan {n} cosas. Cada ficha dice cuándo cuenta, lo mala y lo probable que puede ser, y por qué. La línea más alta que vale fija el '
      + 'grado.',
    gate: 'Cuenta',
    when: 'Cuando {condition}',
    always: 'Siempre',
    severity: 'Qué tan malo',
    raise: 'Un grado peor, por el número de personas a las que llega',
    smallest: 'Qué tan probable: lo menor de esto',
    likelihood: 'Qué tan probable',
    else: 'Si no',
    loweredBy: 'Menos probable gracias a',
    notLowered: 'Ninguna salvaguarda de la lista lo hace menos probable.',
  },

  scales: {
    lead: 'Algunas respuestas cuentan solo juntas. Las reglas deducen estas tres de varias de ellas.',
  },

  terms: {
    lead: 'Una palabra en una condición equivale a una de estas.',
  },

  safeguards: {
    lead: [
      'En marcha, con algo que la muestre: un grado menos probable, para los peligros que nombra.',
      'Verificada por alguien independiente del fabricante: dos grados menos probable.',
      'Solo prevista: nada todavía. Varias sobre un mismo peligro no se suman; cuenta la más fuerte.',
      'Juntas bajan un peligro como mucho un nivel, y lo que puede matar nunca pasa a ser menos probable que Bajo.',
      'Aquello cuya ausencia ya fija un grado más arriba no da allí nada otra vez.',
    ],
    lowers: 'Hace menos probable',
    evidence: 'Qué la mostraría',
    by: { you: 'Usted puede ponerla en marcha', maker: 'Solo el fabricante puede ponerla en marcha' },
    filled: 'Se completa con las respuestas a: {questions}.',
    void: 'No da nada cuando {condition}',
    acts: 'Actúa por sí misma, así que también es una acción que mirar: {action}.',
  },

  stops: {
    lead: 'Valen sea cual sea el nivel. Ninguna salvaguarda quita uno; cambiar el diseño sí.',
    when: 'Vale cuando {condition}',
    perhaps: 'No se puede descartar cuando {condition}',
  },

  lenses: {
    lead:
      'Leyes y clases que tocan las respuestas, junto al nivel. Ninguna lo sube ni lo baja. Esto no es asesoramiento jurídico.',
    meant: 'Se mira cuando {condition}',
    everywhere: 'Se mira en todas partes',
  },

  asks: {
    lead: 'Cada nivel pide sus propios pasos y los de todos los niveles más bajos.',
  },

  judgement: {
    lead:
      '{ours} de {all} líneas de arriba no tienen una fuente que las fije. Son nuestro criterio, y así están marcadas. Usted puede verlas de '
      + 'otra manera; cada hoja dice si su nivel depende de una de ellas.',
    list: 'Las líneas que son nuestro criterio',
  },

  sources: {
    lead:
      '{n} fuentes. «Leída» quiere decir el texto mismo; donde solo la conocemos de segunda mano o de memoria, lo dice.',
    counts: '{kind}: {n}',
    list: 'Todas las fuentes, por número',
    named: 'Fuente {n}: {by}, {title}',
  },

  changes: {
    version: 'Reglas {version}, {date}: {n, plural, one {1 cambio} other {{n} cambios}}',
    moves: 'Qué puede moverse',
  },

  code: {
    version: 'Reglas {version}',
    means:
      'El código de abajo se calcula a partir de las reglas y sus palabras inglesas. El mismo código en dos informes significa las mismas '
      + 'reglas. Cada informe lleva las reglas, para que otros puedan calcular de nuevo el nivel.',
    name: 'el código de las reglas',
  },

  worksheet: {
    lead:
      'Cómo se reparten los grados que las cinco preguntas juntas podrían quitar a la peor valoración: partes de Shapley exactas, sobre las 32 '
      + 'formas de poner algunas en sus respuestas menos arriesgadas. Lo abierto cuenta en lo más arriesgado, y las acciones quedan como están '
      + 'marcadas. Una parte dice qué hicieron las reglas; no es una causa.',
    notEnough: 'Todavía faltan respuestas para un nivel, así que no hay partes.',
    rating: 'La peor valoración es {rating}. Con las cinco en lo menos arriesgado sería {safest}.',
    table: {
      caption: 'Qué aporta cada pregunta',
      w: 'Pregunta',
      alone: 'Nivel con esta sola en lo menos arriesgado',
      share: 'Parte de lo que aportan las cinco',
    },
    share: '{percent} %',
    alt: 'Barras: la parte de cada pregunta. La tabla de abajo dice lo mismo.',
  },
}
