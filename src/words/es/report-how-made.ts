import type * as english from '../en/report-how-made.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const reportHowMade: InAnyLanguage<typeof english.reportHowMade> = {
  title: 'Cómo se hace el nivel',
  ideas: [
    'Cada acción se mira para cada cosa que podría salir mal, donde las respuestas la abren. Nada se suma ni se promedia, así que '
      + 'un peligro grave no puede esconderse detrás de nueve buenas respuestas.',
    'Lo malo y lo probable, cada uno de 1 a 5, se cruzan en la matriz de DCB0129 {dcb} y dan una valoración. La valoración 1 es '
      + 'Bajo; la 2, Moderado; la 3, Alto; la 4 y la 5, Muy alto. La peor valoración es el nivel.',
    'Lo probable es la menor de sus posibilidades: con qué frecuencia surge la situación, y lo fácil que es que nadie lo detecte.',
    'Un escalón nombra su fuente o dice que es nuestro criterio. Una pregunta abierta cuenta en su respuesta más segura y en la más '
      + 'arriesgada: «como mínimo», «podría ser».',
    'Una salvaguarda en marcha, con algo que la muestre, hace un peligro un grado menos probable; verificada fuera del fabricante, '
      + 'dos; como mucho un nivel menos. Un daño mayor nunca cuenta como menos probable que Bajo por una de ellas.',
    'La supervisión cuenta solo donde las personas lo ven de verdad, tienen tiempo, y pueden discrepar y pararla.',
    'Deciden las personas: una valoración por encima de las reglas se une al nivel. Una por debajo no cambia nada, y se imprime con '
      + 'su motivo.',
  ],
  unreviewed:
    'Esta traducción todavía no la han revisado profesionales clínicos. Donde difiera de las palabras inglesas, valen las inglesas.',
  ours: '{ours} de {all} pasos son nuestro criterio. Reglas {version}, código {code}.',
  changes: 'Qué cambió con las reglas {version}',
  changesColumns: { changed: 'Cambio', moves: 'Qué puede haberse movido' },
  ws: 'Por las cinco preguntas',
  wsLead:
    'Lo que cambiaría cada pregunta si solo ella tuviera sus respuestas más seguras. Las partes reparten lo que podrían quitar las '
    + 'cinco juntas; son exactas para estas respuestas, y no una causa.',
  wsNothing:
    'Las cinco preguntas juntas no podrían quitar nada: lo que queda se apoya en las acciones mismas o en preguntas de fuera de las '
    + 'cinco.',
  sharesAlt: 'Partes de las cinco preguntas: {shares}.',
  shareOf: '{w} {percent} %',
  percent: '{n} %',
  sharesCaption: 'De la valoración {rating} a {safest} con las cinco preguntas en lo más seguro',
  sharesColumns: { w: 'Pregunta', alone: 'Con ella sola en lo más seguro', share: 'Parte', exact: 'Sesentavos de un grado' },
  alone: 'Después de las salvaguardas: {tier}',
  aloneSame: 'Sigue en {tier}',
  levels: 'Las palabras de los grados',
  levelsCaption: 'Gravedad y probabilidad con las palabras de DCB0129',
  levelsColumns: { level: 'Grado', severity: 'Qué tan malo', likelihood: 'Qué tan probable' },
  levelWords: '{name}: {means}',
}
