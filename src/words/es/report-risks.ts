import type * as english from '../en/report-risks.ts'
import type { InAnyLanguage } from '../in-any-language.ts'

export const reportRisks: InAnyLanguage<typeof english.reportRisks> = {
  title: 'Qué podría salir mal',
  lead:
    'La gravedad es lo malo que sería; la probabilidad, lo fácil que es que ocurra donde se usa la IA: un grado ordenado, no una '
    + 'posibilidad medida. Ambas van de 1 a 5. La valoración se lee en la matriz de DCB0129 {dcb}. No se suma ni se promedia nada.',
  none: 'Las respuestas hasta ahora no abren nada que pudiera salir mal.',
  matrixAlt:
    'Matriz de gravedad por probabilidad con {n, plural, one {1 peligro} other {{n} peligros}}, numerados como en la lista de '
    + 'abajo: {marks}.',
  matrixMark: '{place} en gravedad {severity}, probabilidad {likelihood}',
  matrixPeople: '{place} en gravedad {severity}, probabilidad {likelihood}, como lo valoran personas de la mesa',
  matrixNote:
    'Una marca llena está después de las salvaguardas; un anillo, donde estaba el peligro antes de ellas; una línea los une. Un '
    + 'cuadrado es donde lo ponen personas de la mesa.',
  serious: 'Con valoración 3 o más, o valorado por personas de la mesa',
  seriousNone: 'Nada tiene valoración 3 o más.',
  heading: '{place}. {hazard}: {tier}, valoración {rating}',
  actions: 'Acciones',
  rated: 'Valoración',
  ratedNow:
    'Después de las salvaguardas: gravedad {severity} ({severityName}), probabilidad {likelihood} ({likelihoodName}), valoración '
    + '{rating} de 5, {acceptability}.',
  ratedBefore: 'Antes de las salvaguardas: gravedad {severity}, probabilidad {likelihood}, valoración {rating}, {tier}.',
  best: 'Si todas las preguntas abiertas salen bien: valoración {rating}, {tier}.',
  bestAbsent: 'Si todas las preguntas abiertas salen bien, esto no está en la lista.',
  onList: 'Por qué está aquí',
  severity: 'Qué tan malo: {level} de 5',
  likelihood: 'Qué tan probable: {level} de 5',
  rung: '{because} ',
  rungOf: '{level} de 5: {because} ',
  raised: 'Uno más: {because} ',
  lowestRung: 'El grado más bajo: no vale ningún escalón por encima. ',
  restsOn: 'Se apoya en {answers}. ',
  deciding: '{w}: {question} «{option}»',
  decidingElse: '{question} «{option}»',
  decidingOpen: '{w}: {question} (abierta, así que se supone su respuesta más arriesgada, «{option}»)',
  decidingOpenElse: '{question} (abierta, así que se supone su respuesta más arriesgada, «{option}»)',
  chances: {
    'situation-arises': 'Surge la situación, {level} de 5. ',
    'nobody-catches': 'Nadie lo detecta, {level} de 5. ',
    likelihood: '',
    length: 'Cuánto dura, {level} de 5. ',
    role: 'Su papel en la atención, {level} de 5. ',
  },
  sets: 'Decide la posibilidad menor. ',
  safeguards: 'Salvaguardas',
  lowered: '{safeguard}: {rows, plural, one {un grado menos probable} other {dos grados menos probable}}.',
  notLowered: 'Ninguna en marcha con algo que la muestre.',
  planned: 'Previstas, así que no cuentan: {safeguards}.',
  accepted: 'Aceptado pese a esto',
  notAccepted: 'Motivo anotado; nadie lo aceptó',
  team: 'La valoración del propio equipo',
  teamRating: '{name}: gravedad {severity}, probabilidad {likelihood}, {tier}. {reason} ',
  teamRatings: {
    raises: 'Más alta que las reglas, así que se une al nivel.',
    departs: 'Más baja que las reglas: una discrepancia. No cambia ningún nivel.',
    opinion:
      'Más baja que las reglas: una opinión. Solo puede apartarse un profesional clínico con nombre y ajeno al fabricante.',
    alike: '',
  },
  continued: '{place}. {hazard} {cut}',
  own: 'Nombrado por las personas de la mesa',
  ownLead: 'Las reglas no conocen esto. Se une al nivel con los grados que le dieron las personas.',
  ownWhole: 'la función en su conjunto',
  ownColumns: {
    hazard: 'Qué podría salir mal', actions: 'Cuando', severity: 'Qué tan malo', likelihood: 'Qué tan probable', tier: 'Nivel',
    reason: 'Por qué, y quién lo nombró',
  },
  ownBy: 'Lo nombró {name}.',
  ownName: '{place}. {name}',
  survives: '¿Aguanta el nivel una duda?',
  survivesYes:
    'Con cualquiera de los {tried} pasos que son nuestro criterio un grado más alto o más bajo, sigue en {tier}. No se probaron '
    + 'dos a la vez, los pasos con fuente ni lo que dan las salvaguardas.',
  survivesNo:
    'No del todo: de los {tried} pasos que son nuestro criterio, {n, plural, one {1 mueve el nivel si él solo está} other '
    + '{{n} mueven el nivel si uno solo de ellos está}} un grado más bajo o más alto. No se probaron dos a la vez.',
  hinge: '«{because}» ',
  hingeLower: 'Un grado más bajo: {tier}. ',
  hingeHigher: 'Un grado más alto: {tier}. ',
  hingeHazards: 'Lo que se mueve con él: {hazards}.',
  hingeHazard: '{hazard} (cuando {actions})',
  rest: 'Con valoración 1 o 2',
  restColumns: { place: 'N.º', hazard: 'Qué podría salir mal', actions: 'Cuando', rating: 'Valoración', tier: 'Nivel' },
}
